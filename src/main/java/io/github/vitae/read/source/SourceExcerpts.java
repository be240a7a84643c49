package io.github.vitae.read.source;

import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.SourceLines;
import io.github.vitae.text.hidden.QuotableText;
import io.github.vitae.text.markdown.AddressFinder;
import io.github.vitae.text.source.SourceText;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts of a profile once more, to show what problems mean and where an address was written. */
public final class SourceExcerpts implements SourceLines {

    private static final Set<String> TEXTS = Set.of("md", "markdown", "html", "yml", "yaml", "json", "toml", "bib");

    /** Folders that nobody wrote. */
    private static final Set<String> MADE = Set.of("_site", "node_modules", "target", "public", "vendor");

    private static final int MOST_FILES = 2000;

    private static final int DEEPEST = 8;

    private final ProfileDirectory directory;
    private final Charset encoding;
    private final Map<String, Optional<SourceText>> texts = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();
    private Optional<List<String>> names = Optional.empty();

    /**
     * @param encoding the encoding of the files
     */
    public SourceExcerpts(ProfileDirectory directory, Charset encoding) {
        this.directory = directory;
        this.encoding = encoding;
    }

    @Override
    public Optional<String> line(Location location) {
        String folder = directory.shown("");
        if (location.line() == 0 || !location.file().startsWith(folder)) {
            return Optional.empty();
        }
        List<String> found = lines.computeIfAbsent(
                location.file().substring(folder.length()),
                name -> text(name).map(QuotableText::lines).orElse(List.of()));
        return location.line() <= found.size() ? Optional.of(found.get(location.line() - 1)) : Optional.empty();
    }

    /** Where an address stands in the profile's texts, comments apart; in the order of the files' names. */
    public List<Location> places(String address) {
        List<Location> places = new ArrayList<>();
        for (String name : names()) {
            text(name).ifPresent(text -> places.addAll(AddressFinder.in(text, address)));
        }
        return places;
    }

    private Optional<SourceText> text(String name) {
        return texts.computeIfAbsent(name, key -> directory.text(key, encoding, new Problems()));
    }

    private List<String> names() {
        if (names.isEmpty()) {
            List<String> found = new ArrayList<>();
            collect(".", 0, found);
            names = Optional.of(found);
        }
        return names.get();
    }

    private void collect(String folder, int depth, List<String> found) {
        for (String name : directory.list(folder)) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (TEXTS.contains(ending) && found.size() < MOST_FILES) {
                found.add(name.startsWith("./") ? name.substring(2) : name);
            }
        }
        for (String inner : directory.folders(folder)) {
            String last = inner.substring(inner.lastIndexOf('/') + 1);
            if (!last.startsWith(".") && !MADE.contains(last) && depth < DEEPEST && found.size() < MOST_FILES) {
                collect(inner, depth + 1, found);
            }
        }
    }
}
