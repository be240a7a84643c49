package io.github.vitae.text.source;

import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import java.util.IdentityHashMap;
import java.util.Locale;
import org.jsoup.nodes.Node;

/** Where in the source the nodes of a document come from. */
public final class Places {

    /** How far from where a word should stand it is looked for; entities and escapes take more room in the source. */
    private static final int NEAR = 400;

    private final SourceText source;
    private final OffsetMap offsets;
    private final String folder;
    private final IdentityHashMap<Node, Integer> remembered = new IdentityHashMap<>();

    /**
     * @param source the text that was rendered
     * @param offsets from the rendered HTML to it
     * @param folder the folder of the site that relative links in it start from: empty, or ended by {@code /}
     */
    public Places(SourceText source, OffsetMap offsets, String folder) {
        this.source = source;
        this.offsets = offsets;
        this.folder = folder;
    }

    /** The folder of the site that relative links start from. */
    public String folder() {
        return folder;
    }

    /** The name of the file that the text comes from, as problems show it. */
    public String file() {
        return source.file();
    }

    /** Where a node starts. */
    public Location of(Node node) {
        return source.locate(offsets.toSource(htmlOffset(node)), 0);
    }

    /**
     * Remembers where a node comes from that was made of a part of another.
     *
     * @param offset how far into the other's text
     */
    public void remember(Node node, Node other, int offset) {
        remembered.put(node, htmlOffset(other) + offset);
    }

    /** What the source says before the place at which a node starts. */
    public String before(Node node, int length) {
        int to = Math.min(source.content().length(), offsets.toSource(htmlOffset(node)));
        return source.content().substring(Math.max(0, to - length), to);
    }

    /**
     * Where something within a node stands.
     *
     * @param node the node
     * @param offset how far into the node's text or mark-up, roughly
     * @param written what stands there; its nearest occurrence is meant
     */
    public Location of(Node node, int offset, String written) {
        int expected = offsets.toSource(htmlOffset(node) + offset);
        if (written.isEmpty()) {
            return source.locate(expected, 0);
        }
        int from = Math.max(0, expected - NEAR);
        int to = Math.min(source.content().length(), expected + NEAR + written.length());
        String around = source.content().substring(from, to).toLowerCase(Locale.ROOT);
        String sought = written.toLowerCase(Locale.ROOT);
        int best = -1;
        for (int at = around.indexOf(sought); at >= 0; at = around.indexOf(sought, at + 1)) {
            if (best < 0 || Math.abs(from + at - expected) < Math.abs(from + best - expected)) {
                best = at;
            }
        }
        return best < 0 ? source.locate(expected, 0) : source.locate(from + best, written.length());
    }

    /** Keeps the lines on which a node and all that is in it were written from being quoted: it is not shown. */
    public void withhold(Node node, Problems problems) {
        node.traverse((inner, depth) -> withholdMark(inner, problems));
    }

    /** Keeps the lines of a text, or of an element's start tag alone, from being quoted. */
    public void withholdMark(Node node, Problems problems) {
        int from = htmlOffset(node);
        int to = node.sourceRange().isTracked()
                ? Math.max(from, node.sourceRange().endPos() - 1)
                : from;
        source.withhold(offsets.toSource(from), offsets.toSource(to), problems);
    }

    private int htmlOffset(Node node) {
        Integer known = remembered.get(node);
        if (known != null) {
            return known;
        }
        Node at = node;
        while (at.parent() != null && !at.sourceRange().isTracked()) {
            at = at.parent();
        }
        return at.sourceRange().isTracked() ? at.sourceRange().startPos() : 0;
    }
}
