package io.github.vitae.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the documentation says of each kind of problem: the page {@code problems.md} itself, which ships in the plugin. */
final class ProblemCatalogue {

    private final Map<Code, Entry> entries;

    private ProblemCatalogue(Map<Code, Entry> entries) {
        this.entries = entries;
    }

    /**
     * The catalogue that ships in the plugin.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static ProblemCatalogue shipped() {
        try (InputStream in = ProblemCatalogue.class.getResourceAsStream("problems.md")) {
            if (in == null) {
                throw new IllegalStateException("problems.md is missing from the plugin");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the plugin's own problems.md: " + e.getMessage(), e);
        }
    }

    /** The sections of a page whose headings of the second level are identifiers. */
    static ProblemCatalogue of(String page) {
        Map<Code, Entry> entries = new EnumMap<>(Code.class);
        for (String section : page.replace("\r\n", "\n").split("\n## ")) {
            int end = section.indexOf('\n');
            Optional<Code> code = end < 0 ? Optional.empty() : Code.of(section.substring(0, end));
            code.ifPresent(
                    known -> entries.put(known, entry(section.substring(end).strip())));
        }
        return new ProblemCatalogue(entries);
    }

    /** The first paragraph is led by how bad the problem is, and what it is comes behind that. */
    private static Entry entry(String markdown) {
        String paragraph = markdown.split("\n\n", 2)[0].replace('\n', ' ');
        int second = paragraph.indexOf(". ") + 2;
        int end = paragraph.indexOf(". ", second);
        return new Entry(paragraph.substring(second, end < 0 ? paragraph.length() : end + 1), markdown);
    }

    /** What it says of a kind. */
    Entry entry(Code code) {
        Entry entry = entries.get(code);
        if (entry == null) {
            throw new IllegalStateException("problems.md says nothing of " + code.id());
        }
        return entry;
    }

    /**
     * What the documentation says of a kind of problem.
     *
     * @param summary what it is, in a sentence
     * @param markdown all of it: an example and a fix
     */
    record Entry(String summary, String markdown) {}
}
