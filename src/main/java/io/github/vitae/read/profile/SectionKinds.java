package io.github.vitae.read.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern REMARK = Pattern.compile("\\([^()]{1,80}\\)|（[^（）]{1,80}）|\\[[^\\[\\]]{1,80}\\]");

    private final List<Vocabulary> vocabularies;
    private final Vocabulary others;
    private final Set<String> subjects;
    private final Map<String, Optional<Kind>> decided;

    /**
     * @param decided headings, as {@link #normalised}, for which the author decided
     */
    public SectionKinds(Map<String, Optional<Kind>> decided) {
        Properties words = words();
        this.vocabularies = Arrays.stream(Kind.values())
                .map(kind -> Vocabulary.of(kind.key(), Optional.of(kind), words))
                .toList();
        this.others = Vocabulary.of("others", Optional.empty(), words);
        this.subjects = split(words, "others.subjects");
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
                .findFirst()
                .or(() -> vocabularies.stream()
                        .filter(vocabulary -> vocabulary.names(normalised(bare(heading))))
                        .findFirst())
                .flatMap(Vocabulary::kind);
    }

    /** A heading without remarks in brackets: {@code News (last updated: May 2024)}. */
    private static String bare(String heading) {
        return REMARK.matcher(heading).replaceAll(" ");
    }

    /**
     * Whether a section with this heading is of a kind of its own that is neither news nor awards: {@code Education}, {@code
     * Invited Talks}, {@code 教育经历}. News and awards end there, whatever the level of the heading.
     *
     * @param divides whether the heading may be one of those that divide the entries above it: then what entries may be about,
     *     such as talks or teaching, is a group of them
     */
    public boolean isOther(String heading, boolean divides) {
        String normalised = normalised(heading);
        boolean other = !decided.containsKey(normalised)
                && of(heading).isEmpty()
                && (others.names(normalised) || others.names(normalised(bare(heading))));
        return other && !(divides && Arrays.stream(normalised.split(" ")).anyMatch(subjects::contains));
    }

    /** Whether the author decided about a heading. */
    public boolean isDecided(String heading) {
        return decided.containsKey(normalised(heading));
    }

    /**
     * The words that headings of a kind are made of.
     *
     * @param kind the kind; nothing for all others
     * @param nouns words that name it
     * @param phrases headings that name it as a whole
     * @param companions words that may stand beside them
     * @param stems parts of headings in Han that name it
     * @param hanFillers parts that may stand beside them
     */
    private record Vocabulary(
            Optional<Kind> kind,
            Set<String> nouns,
            Set<String> phrases,
            Set<String> companions,
            Set<String> stems,
            Set<String> hanFillers) {

        /** No part of a heading in Han is longer. */
        private static final int LONGEST_STEM = 4;

        static Vocabulary of(String key, Optional<Kind> kind, Properties words) {
            Set<String> companions = split(words, key + ".companions");
            companions.addAll(split(words, "fillers"));
            return new Vocabulary(
                    kind,
                    split(words, key + ".nouns"),
                    split(words, key + ".phrases"),
                    companions,
                    split(words, key + ".stems"),
                    split(words, "han.fillers"));
        }

        /** Whether a heading names the kind. One in two languages does where both of its parts do: {@code news 新闻}. */
        boolean names(String heading) {
            if (namesInOne(heading)) {
                return true;
            }
            List<String> parts = byScript(heading);
            return parts.size() > 1 && parts.stream().allMatch(this::namesInOne);
        }

        private boolean namesInOne(String heading) {
            if (phrases.contains(heading) || isOfStems(heading.replace(" ", ""))) {
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

        /** Whether a text is made of parts that may stand in a heading in Han, one at least of which names the kind. */
        private boolean isOfStems(String text) {
            // which lengths of the text are made of parts, and of them those that have a stem
            boolean[] made = new boolean[text.length() + 1];
            boolean[] named = new boolean[text.length() + 1];
            made[0] = true;
            for (int end = 1; end <= text.length(); end++) {
                for (int start = Math.max(0, end - LONGEST_STEM); start < end; start++) {
                    String part = text.substring(start, end);
                    boolean stem = stems.contains(part);
                    if (made[start] && (stem || hanFillers.contains(part))) {
                        made[end] = true;
                        named[end] |= stem || named[start];
                    }
                }
            }
            return named[text.length()];
        }
    }

    /** The parts of a heading by what they are written in: the scripts of East Asia, and all others. */
    private static List<String> byScript(String heading) {
        List<String> parts = new ArrayList<>();
        boolean before = false;
        for (String word : heading.split(" ")) {
            boolean eastAsian = !word.isEmpty() && isEastAsian(word.codePointAt(0));
            if (parts.isEmpty() || eastAsian != before) {
                parts.add(word);
            } else {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + word);
            }
            before = eastAsian;
        }
        return parts;
    }

    private static boolean isEastAsian(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            // the mark that makes a vowel long is of no script of its own
            default -> letter == 0x30FC || letter == 0xFF70;
        };
    }

    /**
     * A heading's words in lower case with single blanks between, and where the scripts of East Asia meet others; emoji,
     * digits and punctuation are gone.
     */
    static String normalised(String heading) {
        StringBuilder words = new StringBuilder();
        String composed = Normalizer.normalize(heading, Normalizer.Form.NFC);
        composed.replace("&", " and ").toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetter(c) && !words.isEmpty()) {
                int last = words.codePointBefore(words.length());
                if (Character.isLetter(last) && isEastAsian(last) != isEastAsian(c)) {
                    words.append(' ');
                }
            }
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
