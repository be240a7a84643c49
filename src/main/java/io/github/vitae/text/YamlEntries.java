package io.github.vitae.text;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A data file that is a list, entry by entry: one that is no YAML costs no other one. Only where a file as a whole is no
 * YAML does it matter where its entries start.
 */
public final class YamlEntries {

    /** A first entry behind nothing but blank lines, comments and the mark of a document. */
    private static final Pattern FIRST = Pattern.compile("\\A(?:[ \\t]*+(?:#.*+|---[ \\t]*+)?+\\n)*+( *+)-[ \\n]");

    /** What starts or ends a document; what stands behind it is none of the list. */
    private static final Pattern DOCUMENT = Pattern.compile("(?m)^(?:---|\\.\\.\\.)(?=\\s|\\z)");

    private YamlEntries() {}

    /**
     * Reads a file.
     *
     * @param problems takes what is no YAML, each with its place
     * @return its tree; where it is a list and no YAML, the list of those entries that are. Nothing if there are none
     */
    public static Optional<DataNode> parse(SourceText source, Problems problems) {
        int end = source.content().length();
        Problems whole = new Problems();
        Optional<DataNode> tree = YamlParser.parse(source, 0, end, whole, new AtomicInteger());
        boolean broken = tree.isEmpty()
                && whole.sorted().stream().anyMatch(problem -> problem.code() == Code.BROKEN_YAML)
                && whole.sorted().stream().noneMatch(problem -> problem.code() == Code.BEYOND_BOUNDS);
        Problems parts = new Problems();
        Optional<DataNode> list = broken ? list(source, parts) : Optional.empty();
        (list.isPresent() ? parts : whole).sorted().forEach(problems::add);
        return list.isPresent() ? list : tree;
    }

    private static Optional<DataNode> list(SourceText source, Problems problems) {
        String text = source.content();
        List<Integer> starts = starts(text);
        List<DataNode> entries = new ArrayList<>();
        AtomicInteger values = new AtomicInteger();
        boolean broken = false;
        for (int i = 0; i + 1 < starts.size(); i++) {
            Optional<DataNode> entry = YamlParser.parse(source, starts.get(i), starts.get(i + 1), problems, values);
            if (entry.isPresent() && entry.get() instanceof DataNode.Sequence sequence) {
                entries.addAll(sequence.items());
            } else {
                broken = true;
            }
            if (values.get() > YamlTree.MOST_VALUES) {
                return Optional.empty();
            }
        }
        return entries.isEmpty() || !broken
                ? Optional.empty()
                : Optional.of(new DataNode.Sequence(entries, source.locate(starts.get(0), 0)));
    }

    /** Where entries start, and where the last ends; none if it cannot be told. */
    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher first = FIRST.matcher(text);
        if (first.find() && !DOCUMENT.matcher(text.substring(first.end())).find()) {
            String dash = "\n" + first.group(1) + "-";
            for (int at = first.start(1) - 1; at >= -1 && at < text.length(); ) {
                starts.add(at + 1);
                do {
                    at = text.indexOf(dash, at + 1);
                } while (at >= 0 && !isEntry(text, at + dash.length()));
                if (at < 0) {
                    break;
                }
            }
            starts.add(text.length());
        }
        return starts;
    }

    private static boolean isEntry(String text, int behindDash) {
        return behindDash == text.length() || text.charAt(behindDash) == ' ' || text.charAt(behindDash) == '\n';
    }
}
