package io.github.vitae.testing;

import io.github.vitae.model.Entry;
import io.github.vitae.model.Profile;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.data.YamlParser;
import io.github.vitae.text.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A real homepage with labels, and what is made of it.
 *
 * @param name the folder's name
 * @param built whether there are pages
 * @param expected how many words a reader should see
 * @param missing those that are on no page
 * @param leaked runs of five hidden words that are in some output
 * @param lists how many lists of entries are labelled
 * @param rightCounts how many of them have as many entries as they should
 * @param dates how many dates of first and last entries are labelled
 * @param rightDates how many of them are as they should be
 * @param notes what is not as it should be
 */
public record Homepage(
        String name,
        boolean built,
        int expected,
        List<String> missing,
        Set<String> leaked,
        int lists,
        int rightCounts,
        int dates,
        int rightDates,
        List<String> notes) {

    private static final int RUN = 5;

    private static final Pattern TITLED = Pattern.compile("(?s)\\A---\\n.*?\\btitle:([^\\n]*)\\n.*?\\n---\\n");

    /** The share of the words that are on some page, 0 to 1. */
    public double share() {
        return expected == 0 ? 1 : 1 - missing.size() / (double) expected;
    }

    /** Makes pages of the homepage in a folder, and compares. */
    public static Homepage of(Path folder) {
        try {
            return new Comparison(folder).compare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> runs(List<String> words) {
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + RUN <= words.size(); at++) {
            runs.add(String.join(" ", words.subList(at, at + RUN)));
        }
        return runs;
    }

    private static final class Comparison {
        private final Path folder;
        private final List<String> notes = new ArrayList<>();
        private int lists;
        private int rightCounts;
        private int dates;
        private int rightDates;

        Comparison(Path folder) {
            this.folder = folder;
        }

        Homepage compare() throws IOException {
            TrialProfile.Result result = TrialProfile.in(folder.resolve("site")).read();
            boolean built = !result.pages().isEmpty();
            List<String> expected = Words.of(text("expected.txt"));
            List<String> missing = Words.missing(expected, Words.shown(result.outputs()));
            if (!missing.isEmpty()) {
                notes.add("missing: " + missing.subList(0, Math.min(25, missing.size())));
            }
            Set<String> leaked = runs(Words.of(text("hidden.txt")));
            leaked.removeAll(runs(expected));
            leaked.removeAll(shownElsewhere());
            leaked.retainAll(
                    runs(Words.of(org.jsoup.Jsoup.parse(result.everything()).wholeText())));
            leaked.stream().limit(5).forEach(run -> notes.add("leaked: " + run));
            labels(result);
            result.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .forEach(problem -> notes.add(problem.toString()));
            return new Homepage(
                    String.valueOf(folder.getFileName()),
                    built,
                    expected.size(),
                    missing,
                    leaked,
                    lists,
                    rightCounts,
                    dates,
                    rightDates,
                    notes);
        }

        /** What stands outside of comments in some file of the homepage: there the author shows it. */
        private Set<String> shownElsewhere() throws IOException {
            Set<String> shown = new HashSet<>();
            try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file, StandardCharsets.UTF_8).replaceAll("(?s)<!--.*?-->", " ");
                    shown.addAll(runs(Words.of(text)));
                    // a page has its title above its text, and no tags
                    shown.addAll(runs(
                            Words.of(TITLED.matcher(text).replaceFirst("$1\n").replaceAll("<[^<>]*>", " "))));
                }
            }
            return shown;
        }

        private String text(String file) throws IOException {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        }

        private void labels(TrialProfile.Result result) throws IOException {
            SourceText source = SourceText.of("labels.json", text("labels.json"));
            Optional<DataValue> labels =
                    YamlParser.parse(source, 0, source.content().length(), new Problems());
            if (result.profile().isEmpty() || !(labels.orElseThrow() instanceof DataValue.Mapping mapping)) {
                return;
            }
            if (value(mapping, "ambiguous").equals("true")) {
                return;
            }
            Profile profile = result.profile().get();
            String page = "/" + text("page").strip();
            label(mapping, "news", inOrder(profile.news().entries(), page));
            label(mapping, "awards", inOrder(profile.awards().entries(), page));
            label(mapping, "_news", inOrder(profile.news().entries(), "/_news/"));
        }

        /** The entries of a page, or of the files of a folder, in the order in which they stand there. */
        private static List<Entry> inOrder(List<? extends Entry> entries, String place) {
            List<Entry> found = new ArrayList<>();
            entries.stream()
                    .filter(entry -> entry.location().file().contains(place))
                    .forEach(found::add);
            found.sort(Comparator.comparing(Entry::location));
            return found;
        }

        private void label(DataValue.Mapping labels, String kind, List<Entry> entries) {
            if (!(labels.get(kind).orElse(null) instanceof DataValue.Mapping label)
                    || value(label, "count").isEmpty()) {
                return;
            }
            lists++;
            int count = Integer.parseInt(value(label, "count"));
            if (count == entries.size()) {
                rightCounts++;
            } else {
                notes.add(kind + ": " + entries.size() + " entries, not " + count);
            }
            if (!entries.isEmpty()) {
                date(label, kind, "first", entries.get(0));
                date(label, kind, "last", entries.get(entries.size() - 1));
            } else if (count > 0 && label.get("first").isPresent()) {
                dates += 2;
            }
        }

        private void date(DataValue.Mapping label, String kind, String which, Entry entry) {
            if (label.get(which).orElse(null) instanceof DataValue.Mapping expected
                    && expected.get("date").isPresent()) {
                dates++;
                String wanted = value(expected, "date");
                String found = entry.date().map(date -> date.start().iso()).orElse("");
                if (wanted.equals(found)) {
                    rightDates++;
                } else {
                    notes.add(kind + ": " + which + " is ‘" + found + "’ " + entry.words() + ", not ‘" + wanted + "’ "
                            + value(expected, "startsWith"));
                }
            }
        }

        private static String value(DataValue.Mapping mapping, String key) {
            return mapping.get(key)
                    .filter(DataValue.Scalar.class::isInstance)
                    .map(node -> ((DataValue.Scalar) node).value())
                    .orElse("");
        }
    }
}
