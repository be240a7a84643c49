package io.github.vitae.read.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Tells by its heading what kind of section it is. A heading counts if every word of it is one that such headings are
 * made of, and one at least names the kind: “🔥 Latest News”, “Honors &amp; Awards”, but not “Awards and service”.
 */
public final class SectionKinds {

    /** The kinds of sections that have pages of their own. */
    public enum Kind {
        NEWS,
        AWARDS;

        /** The kind's name in front matter. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<Vocabulary> vocabularies;
    private final Map<String, Optional<Kind>> decided;

    /**
     * @param decided headings, as {@link #normalised}, for which the author decided
     */
    public SectionKinds(Map<String, Optional<Kind>> decided) {
        Properties words = words();
        this.vocabularies = Arrays.stream(Kind.values())
                .map(kind -> Vocabulary.of(kind, words))
                .toList();
        this.decided = Map.copyOf(decided);
    }

    /** What kind of section has this heading. */
    public Optional<Kind> of(String heading) {
        String normalised = normalised(heading);
        Optional<Kind> author = decided.get(normalised);
        if (author != null) {
            return author;
        }
        return vocabularies.stream()
                .filter(vocabulary -> vocabulary.names(normalised))
                .map(Vocabulary::kind)
                .findFirst();
    }

    /**
     * The words that headings of a kind are made of.
     *
     * @param kind the kind
     * @param nouns words that name it
     * @param phrases headings that name it as a whole
     * @param companions words that may stand beside them
     */
    private record Vocabulary(Kind kind, Set<String> nouns, Set<String> phrases, Set<String> companions) {

        static Vocabulary of(Kind kind, Properties words) {
            Set<String> nouns = split(words, kind.key() + ".nouns");
            Set<String> phrases = split(words, kind.key() + ".phrases");
            Set<String> companions = split(words, kind.key() + ".companions");
            companions.addAll(split(words, "fillers"));
            return new Vocabulary(kind, nouns, phrases, companions);
        }

        boolean names(String heading) {
            if (phrases.contains(heading)) {
                return true;
            }
            boolean named = false;
            for (String word : heading.split(" ")) {
                boolean noun = nouns.contains(word);
                if (!noun && !companions.contains(word)) {
                    return false;
                }
                named |= noun;
            }
            return named;
        }
    }

    /** A heading's words in lower case with single blanks between; emoji, digits and punctuation are gone. */
    static String normalised(String heading) {
        StringBuilder words = new StringBuilder();
        String composed = Normalizer.normalize(heading, Normalizer.Form.NFC);
        composed.replace("&", " and ").toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetter(c) || (Character.getType(c) == Character.NON_SPACING_MARK && !isVariation(c))) {
                words.appendCodePoint(c);
            } else if (c != '\'' && c != '’' && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }

    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F;
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream in = SectionKinds.class.getResourceAsStream("sections.properties")) {
            if (in == null) {
                throw new IllegalStateException("sections.properties is missing from the plugin");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Set<String> split(Properties words, String key) {
        Set<String> split = new HashSet<>();
        for (String word : words.getProperty(key, "").split(",")) {
            split.add(word.strip());
        }
        split.remove("");
        return split;
    }
}
