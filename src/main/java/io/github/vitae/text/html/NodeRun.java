package io.github.vitae.text.html;

import java.util.Collection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Nodes that are moved together. One by one, each would shift all that follow it where it stood. */
public final class NodeRun {

    private NodeRun() {}

    /** Takes nodes from where they stand to the end of an element. */
    public static void move(Collection<? extends Node> nodes, Element to) {
        detach(nodes);
        nodes.forEach(to::appendChild);
    }

    /** Takes nodes from where they stand: at once, if they are all that stands there. */
    public static void detach(Collection<? extends Node> nodes) {
        Node parent = nodes.isEmpty() ? null : nodes.iterator().next().parent();
        if (parent instanceof Element element
                && element.childNodeSize() == nodes.size()
                && nodes.stream().allMatch(node -> node.parent() == element)) {
            element.empty();
        }
        for (Node node : nodes) {
            if (node.hasParent()) {
                node.remove();
            }
        }
    }
}
