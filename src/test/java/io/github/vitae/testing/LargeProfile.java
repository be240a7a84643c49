package io.github.vitae.testing;

import java.nio.file.Path;
import java.util.Random;

/**
 * An invented profile of a size, always the same for the same number.
 *
 * @param number which one; what is written in one is not what is written in another
 * @param news how many news
 * @param awards how many awards
 * @param publications how many publications
 */
public record LargeProfile(int number, int news, int awards, int publications) {

    private static final String[] SYLLABLES = "ba de fi go ku la me ni po ru sa te vi zo".split(" ");

    /** Writes it as one page and a bibliography. */
    public void write(Path directory) {
        Random random = new Random(number);
        StringBuilder page = new StringBuilder("---\ntitle: About\nname: Ada Example\n---\n\n" + words(random, 80));
        page.append("\n\n# News\n\n");
        for (int i = 0; i < news; i++) {
            page.append("- **")
                    .append(2005 + i % 20)
                    .append('.')
                    .append(1 + i % 12)
                    .append("** ");
            page.append(words(random, 9)).append('\n');
        }
        page.append("\n# Awards\n\n");
        for (int i = 0; i < awards; i++) {
            page.append("- ")
                    .append(2005 + i % 20)
                    .append(' ')
                    .append(words(random, 6))
                    .append('\n');
        }
        StringBuilder bib = new StringBuilder();
        for (int i = 0; i < publications; i++) {
            bib.append("@inproceedings{key").append(i).append(",\n  title = {").append(words(random, 8));
            bib.append("},\n  author = {Ada Example and ").append(words(random, 2));
            bib.append("},\n  booktitle = {Proceedings of ").append(words(random, 1));
            bib.append("},\n  year = {").append(2005 + i % 20).append("},\n}\n");
        }
        TrialProfile.in(directory).with("about.md", page.toString()).with("publications.bib", bib.toString());
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ");
            for (int syllable = 0; syllable < 3; syllable++) {
                words.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
        }
        return words.toString();
    }
}
