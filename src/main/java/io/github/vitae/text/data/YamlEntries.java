package io.github.vitae.text.data;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A data file of entries: one that is no YAML costs no other one. The file may be a list, or hold lists below keys, as in
 * {@code news:}. Only where a file as a whole is no YAML does it matter where its entries and keys start.
 */
public final class YamlEntries {

    /** A first entry behind nothing but blank lines, comments and the mark of a document. */
    private static final Pattern FIRST = Pattern.compile("\\A(?:[ \\t]*+(?:#.*+|---[ \\t]*+)?+\\n)*+( *+)-[ \\n]");

    /** A key of the file's own, behind which a line ends or a value follows. */
    private static final Pattern KEY = Pattern.compile("(?m)^[\\p{L}\\p{N}_\"'][^\\n:]*+:(?=\\s|\\z)");

    /** A file that begins with a key. */
    private static final Pattern FIRST_KEY =
            Pattern.compile("\\A(?:[ \\t]*+(?:#.*+|---[ \\t]*+)?+\\n)*+(?=" + KEY.pattern() + ")");

    /** What starts or ends a document; what stands behind it is none of the list. */
    private static final Pattern DOCUMENT = Pattern.compile("(?m)^(?:---|\\.\\.\\.)(?=\\s|\\z)");

    private final SourceText source;
    private final Problems problems = new Problems();
    private final AtomicInteger values = new AtomicInteger();
    private boolean broken;

    private YamlEntries(SourceText source) {
        this.source = source;
    }

    /**
     * Reads a file.
     *
     * @param problems takes what is no YAML, each with its place
     * @return its tree; where it is no YAML, the entries and keys of it that are. Nothing if there are none
     */
    public static Optional<DataValue> parse(SourceText source, Problems problems) {
        Problems whole = new Problems();
        Optional<DataValue> tree = YamlParser.parse(source, 0, source.content().length(), whole, new AtomicInteger());
        boolean broken = tree.isEmpty()
                && whole.sorted().stream().anyMatch(problem -> problem.code() == Code.BROKEN_YAML)
                && whole.sorted().stream().noneMatch(problem -> problem.code() == Code.BEYOND_BOUNDS);
        YamlEntries parts = new YamlEntries(source);
        Optional<DataValue> rest = broken ? parts.rest() : Optional.empty();
        (rest.isPresent() ? parts.problems : whole).sorted().forEach(problems::add);
        return rest.isPresent() ? rest : tree;
    }

    /** What is YAML of a file that as a whole is none; nothing if that cannot be told. */
    private Optional<DataValue> rest() {
        String text = source.content();
        Matcher key = FIRST_KEY.matcher(text);
        Optional<DataValue> rest = Optional.empty();
        if (!key.find()) {
            rest = list(0, text.length()).map(list -> list);
        } else if (isOneDocument(key.end(), text.length())) {
            rest = mapping(key.end());
        }
        return broken && values.get() <= YamlTree.MOST_VALUES ? rest : Optional.empty();
    }

    private Optional<DataValue> mapping(int from) {
        List<Integer> starts = new ArrayList<>();
        KEY.matcher(source.content())
                .region(from, source.content().length())
                .results()
                .forEach(key -> starts.add(key.start()));
        starts.add(source.content().length());
        List<DataValue.Field> fields = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size() && values.get() <= YamlTree.MOST_VALUES; i++) {
            fields.addAll(section(starts.get(i), starts.get(i + 1)));
        }
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataValue.Mapping(fields, source.locate(starts.get(0), 0)));
    }

    /** A key with its value; if that is a list, what is YAML of it. */
    private List<DataValue.Field> section(int from, int to) {
        Problems whole = new Problems();
        Optional<DataValue> tree = YamlParser.parse(source, from, to, whole, values);
        if (tree.isPresent() && tree.get() instanceof DataValue.Mapping mapping) {
            whole.sorted().forEach(problems::add);
            return mapping.fields();
        }
        broken = true;
        int line = source.content().indexOf('\n', from) + 1;
        Optional<DataValue.Sequence> list = line > 0 && line < to ? list(line, to) : Optional.empty();
        Optional<DataValue.Field> key = list.isEmpty()
                ? Optional.empty()
                : YamlParser.parse(source, from, line, problems, values)
                        .filter(DataValue.Mapping.class::isInstance)
                        .map(mapping -> ((DataValue.Mapping) mapping).fields().get(0));
        if (key.isEmpty()) {
            whole.sorted().forEach(problems::add);
            return List.of();
        }
        return List.of(new DataValue.Field(key.get().key(), key.get().keyLocation(), list.get()));
    }

    /** The entries of a list that are YAML; nothing if there are none. */
    private Optional<DataValue.Sequence> list(int from, int to) {
        List<Integer> starts = starts(from, to);
        List<DataValue> entries = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size() && values.get() <= YamlTree.MOST_VALUES; i++) {
            Optional<DataValue> entry = YamlParser.parse(source, starts.get(i), starts.get(i + 1), problems, values);
            if (entry.isPresent() && entry.get() instanceof DataValue.Sequence sequence) {
                entries.addAll(sequence.items());
            } else {
                broken = true;
            }
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataValue.Sequence(entries, source.locate(starts.get(0), 0)));
    }

    /** Where entries start, and where the last ends; none if it cannot be told. */
    private List<Integer> starts(int from, int to) {
        String text = source.content();
        List<Integer> starts = new ArrayList<>();
        Matcher first = FIRST.matcher(text).region(from, to);
        if (first.find() && isOneDocument(first.end(), to)) {
            String dash = "\n" + first.group(1) + "-";
            for (int at = first.start(1) - 1; at >= from - 1 && at < to; ) {
                starts.add(at + 1);
                do {
                    at = text.indexOf(dash, at + 1);
                } while (at >= 0 && at < to && !isEntry(text, at + dash.length()));
                if (at < 0) {
                    break;
                }
            }
            starts.add(to);
        }
        return starts;
    }

    private boolean isOneDocument(int from, int to) {
        return !DOCUMENT.matcher(source.content()).region(from, to).find();
    }

    private static boolean isEntry(String text, int behindDash) {
        return behindDash == text.length() || " \t\n".indexOf(text.charAt(behindDash)) >= 0;
    }
}
