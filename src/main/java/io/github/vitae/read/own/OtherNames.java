package io.github.vitae.read.own;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.source.SourceFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells files that look as if they were meant to be read and are not: a second one of a kind, one in other capitals, one in
 * another format. Somebody keeps them who expects something of them.
 *
 * <p>For example {@code News.yml}, and {@code news.json} beside {@code news.yml}.
 */
final class OtherNames {

    private static final Pattern PAGE = Pattern.compile("(?:about|index)\\.(?:md|markdown|mdown|mkdn|mkd)");
    private static final String DATA = "\\.(?:ya?ml|json|toml|csv|tsv)(?:\\.txt)?";
    private static final Pattern PUBLICATIONS =
            Pattern.compile("publications\\.(?:bib|bibtex|json|ya?ml|ris|csv)(?:\\.txt)?");

    /** Names of files that nobody means a page by: README.md, CODE_OF_CONDUCT.md. */
    private static final Pattern FOR_DEVELOPERS =
            Pattern.compile("[A-Z][A-Z0-9_-]*(?:\\..*)?|(?:mkdocs|codemeta|pubspec)\\..*");

    /** What looks as if readers were meant to see something of it. */
    private static final Pattern MEANT = Pattern.compile("(?i)[^_.#~].*\\.(?:md|markdown|mdown|mkdn|mkd|ya?ml|bib)");

    private OtherNames() {}

    /**
     * Tells them.
     *
     * @param kinds the names of which one is read, the first before the others, for each kind of file
     */
    static void tell(SourceFiles files, List<List<String>> kinds) {
        List<String> there = files.directory().list("").stream()
                .map(name -> name.replaceFirst("^/", ""))
                .toList();
        for (List<String> names : kinds) {
            String stem = names.get(0).substring(0, names.get(0).indexOf('.'));
            Pattern pattern = stem.equals("about") ? PAGE : Pattern.compile(Pattern.quote(stem) + DATA);
            Optional<String> read = files.first(names.toArray(String[]::new));
            for (String name : there) {
                if (pattern.matcher(name.toLowerCase(Locale.ROOT)).matches() && !isOne(name, read, there)) {
                    tell(files, name, read, names.get(0));
                }
            }
        }
        tellUnknown(files, there, kinds);
        for (String name : there) {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean read = lower.equals("publications.bib") || lower.equals("publications.json");
            if (PUBLICATIONS.matcher(lower).matches() && !(read && isOne(name, files.first(lower), there))) {
                Optional<String> counts = files.first("publications.bib", "publications.json");
                tell(files, name, counts, lower.contains(".json") ? "publications.json" : "publications.bib");
            }
        }
    }

    /** Tells, in a note each, the files at the top of whose names nothing is known: nobody is to wonder where their words are. */
    private static void tellUnknown(SourceFiles files, List<String> there, List<List<String>> kinds) {
        if (there.stream().anyMatch(name -> name.equals("pom.xml"))) {
            // the project's own folder
            return;
        }
        Set<String> stems = new HashSet<>(Set.of("about", "index", "publications"));
        kinds.forEach(names -> stems.add(stem(names.get(0))));
        for (String name : there) {
            String stem = stem(name).toLowerCase(Locale.ROOT);
            if (MEANT.matcher(name).matches()
                    && !FOR_DEVELOPERS.matcher(name).matches()
                    // what is told at the link is told
                    && SitePath.of(name).filter(files.links()::isLinked).isEmpty()
                    && stems.stream()
                            .noneMatch(known ->
                                    stem.equals(known) || stem.matches(known + "[_.-][a-z]{2,3}(?:[_-].*)?"))) {
                boolean page = name.matches("(?i).*\\.(?:md|markdown|mdown|mkdn|mkd)");
                files.problems()
                        .add(
                                Code.NOT_READ,
                                Location.ofFile(files.directory().shown(name)),
                                "this file is not read: nothing is known of its name",
                                page
                                        ? "put it into pages to have a page of it, or leave it"
                                        : "put what is in it into one that is read, or leave it");
            }
        }
    }

    private static String stem(String name) {
        return name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
    }

    /** Whether a file is the one that is read; systems that know no capitals read it under another name. */
    private static boolean isOne(String name, Optional<String> read, List<String> there) {
        return read.isPresent()
                && (name.equals(read.get()) || (name.equalsIgnoreCase(read.get()) && !there.contains(read.get())));
    }

    private static void tell(SourceFiles files, String name, Optional<String> read, String wanted) {
        files.problems()
                .add(new Problem(
                        Code.NOT_READ,
                        Severity.WARNING,
                        Location.ofFile(files.directory().shown(name)),
                        read.map(one -> "this file is not read; " + one + " beside it is")
                                .orElse("this file is not read: only one of the name " + wanted + " would be"),
                        read.map(one -> "put what is in it into " + one + ", or give it a name that means nothing here")
                                .orElse("write it as " + wanted)));
    }
}
