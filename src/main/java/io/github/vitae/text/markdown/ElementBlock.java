package io.github.vitae.text.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** A block that CommonMark has not, as an element of HTML. */
final class ElementBlock extends CustomBlock {

    /** What holds a note until it is known whether something refers to it; its {@code name} is the note's. */
    static final String NOTE = "vitae-note";

    private final String tag;
    private final String name;

    /**
     * @param tag the element's name; empty for what shows nothing
     * @param name its {@code name}; empty if it has none
     */
    ElementBlock(String tag, String name) {
        this.tag = tag;
        this.name = name;
    }

    String tag() {
        return tag;
    }

    /** Writes such blocks. */
    static final class Renderer implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;

        Renderer(HtmlNodeRendererContext context) {
            this.context = context;
            this.html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(ElementBlock.class);
        }

        @Override
        public void render(Node node) {
            ElementBlock block = (ElementBlock) node;
            if (block.tag.isEmpty()) {
                return;
            }
            html.line();
            html.tag(block.tag, block.name.isEmpty() ? Map.of() : Map.of("name", block.name));
            for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            html.tag("/" + block.tag);
            html.line();
        }
    }
}
