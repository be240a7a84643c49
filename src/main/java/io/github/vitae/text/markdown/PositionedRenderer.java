package io.github.vitae.text.markdown;

import io.github.vitae.text.source.OffsetMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders the nodes that hold an author's characters, and keeps where in the source these stand. */
final class PositionedRenderer extends CoreHtmlNodeRenderer {

    private final StringBuilder html;
    private final OffsetMap offsets;
    private final int shift;

    /**
     * @param html what the renderer writes to
     * @param offsets takes the places
     * @param shift where in the source the Markdown starts
     */
    PositionedRenderer(HtmlNodeRendererContext context, StringBuilder html, OffsetMap offsets, int shift) {
        super(context);
        this.html = html;
        this.offsets = offsets;
        this.shift = shift;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Text.class,
                Code.class,
                Link.class,
                Image.class,
                Heading.class,
                HtmlInline.class,
                HtmlBlock.class,
                FencedCodeBlock.class,
                IndentedCodeBlock.class);
    }

    @Override
    public void visit(Text text) {
        mark(text);
        text.setLiteral(Typography.set(text.getLiteral()));
        super.visit(text);
    }

    @Override
    public void visit(Code code) {
        mark(code);
        super.visit(code);
    }

    @Override
    public void visit(Link link) {
        mark(link);
        String address = Typography.written(link.getDestination());
        if (!address.equals(link.getDestination())) {
            // a bare address: what looks like a dash in it is its own
            link.setDestination(address);
            texts(link, Typography::written);
        }
        super.visit(link);
    }

    @Override
    public void visit(Image image) {
        mark(image);
        texts(image, Typography::set);
        super.visit(image);
    }

    @Override
    public void visit(Heading heading) {
        mark(heading);
        super.visit(heading);
    }

    @Override
    public void visit(HtmlInline inline) {
        mark(inline);
        super.visit(inline);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        mark(block);
        super.visit(block);
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        mark(block);
        super.visit(block);
    }

    private static void texts(Node parent, UnaryOperator<String> change) {
        parent.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                text.setLiteral(change.apply(text.getLiteral()));
            }
        });
    }

    /** Each line of a block of HTML has its own place: what contains the block may have its marks before it. */
    @Override
    public void visit(HtmlBlock block) {
        int start = html.length();
        super.visit(block);
        int at = html.indexOf(block.getLiteral(), start);
        List<SourceSpan> spans = block.getSourceSpans();
        int line = 0;
        for (int from = at; at >= 0 && from < html.length() && line < spans.size(); line++) {
            SourceSpan span = spans.get(line);
            int end = html.indexOf("\n", from);
            int next = end < 0 ? html.length() : end + 1;
            offsets.add(from, shift + span.getInputIndex() + indentTaken(span, next - from), next - from);
            from = next;
        }
    }

    /** How much of a line's span is not in its text: indentation that the containing block took. */
    private static int indentTaken(SourceSpan span, int lineLength) {
        return Math.max(0, span.getLength() + 1 - lineLength);
    }

    private void mark(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            SourceSpan span = spans.get(0);
            offsets.add(html.length(), shift + span.getInputIndex(), span.getLength());
        }
    }
}
