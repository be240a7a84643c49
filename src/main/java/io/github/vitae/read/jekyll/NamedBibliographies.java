package io.github.vitae.read.jekyll;

import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.visibility.FilePatterns;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bibliographies that a site of Jekyll shows: those that {@code scholar: bibliography} names, or the usual ones, and
 * those that a page names in a tag of jekyll-scholar: <code>{% bibliography --file talks %}</code>. See
 * https://github.com/inukshuk/jekyll-scholar.
 */
final class NamedBibliographies {

    /** What jekyll-scholar and al-folio take where nothing is named. */
    private static final List<String> USUAL = List.of("references.bib", "papers.bib");

    private static final Pattern TAG =
            Pattern.compile("\\{%-?\\s*(?:bibliography|cite|reference|bibliography_count)\\b[^%]*%\\}");
    private static final Pattern FILE = Pattern.compile("(?:--file|-f)[ =]+[\"']?([\\w./*-]+)");

    private final Set<String> names = new TreeSet<>();

    /**
     * @param configured what the configuration names
     * @param site whose pages may name others
     */
    NamedBibliographies(List<String> configured, JekyllSite site) {
        configured.forEach(name -> add(name));
        if (names.isEmpty()) {
            names.addAll(USUAL);
        }
        site.about().forEach(this::addNamed);
        site.pages().all().forEach(this::addNamed);
    }

    private void addNamed(MarkdownFile page) {
        Matcher tag = TAG.matcher(page.source().content());
        while (tag.find()) {
            Matcher file = FILE.matcher(tag.group());
            while (file.find()) {
                add(file.group(1));
            }
        }
    }

    private void add(String written) {
        for (String name : written.split("[\\s,]+")) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            if (!file.isEmpty()) {
                names.add(file.endsWith(".bib") ? file : file + ".bib");
            }
        }
    }

    /** Whether a file of the folder is among them. */
    boolean holds(String file) {
        return names.stream().anyMatch(name -> FilePatterns.glob(name, file, true));
    }
}
