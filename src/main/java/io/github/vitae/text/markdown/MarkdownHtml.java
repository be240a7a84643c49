package io.github.vitae.text.markdown;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.html.Phrase;
import io.github.vitae.text.source.OffsetMap;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown rendered as HTML, the author's own HTML within it as it was written, with the way back from each place in the
 * HTML to the place in the source.
 *
 * @param html the HTML; not safe
 * @param offsets from offsets in the HTML to offsets in the source
 */
public record MarkdownHtml(String html, OffsetMap offsets) {

    /** The HTML may be at most this many times as long as the Markdown, and a megabyte more. */
    private static final int GROWTH = 16;

    /** Emphasis within emphasis goes no deeper in what anybody means. */
    private static final int DEEPEST = 4;

    private static final List<Extension> EXTENSIONS =
            List.of(StrikethroughExtension.create(), AutolinkExtension.create());

    /** Kramdown strikes through what is between two tildes; GitHub what is between one, too. */
    private static final List<Extension> KRAMDOWN =
            List.of(StrikethroughExtension.builder().requireTwoTildes(true).build(), AutolinkExtension.create());

    /** What needs a parser that knows the whole text: HTML, tables, notes, definitions. */
    private static final Pattern NOT_SIMPLE = Pattern.compile("[<|\\n]|\\[\\^");

    /** Reads the short texts of data files, of which there are thousands; for all threads. */
    private static final Parser SIMPLE = parser("", Dialect.COMMONMARK);

    /** Reads words and emphasis; for all threads. */
    private static final Parser PHRASES = Parser.builder().build();

    private static final List<Extension> WRITTEN = List.of(TablesExtension.create(), StrikethroughExtension.create());

    /**
     * Renders Markdown with tables, strikethrough, bare links, footnotes, definitions and mathematics.
     *
     * @param source the text, hidden parts taken out
     * @param from where the Markdown starts
     * @param to where it ends
     * @param dialect which Markdown it is
     * @param problems takes what is beyond bounds
     */
    public static MarkdownHtml render(SourceText source, int from, int to, Dialect dialect, Problems problems) {
        if (dialect == Dialect.HTML) {
            OffsetMap same = new OffsetMap();
            same.add(0, from, to - from);
            return new MarkdownHtml(source.content().substring(from, to), same);
        }
        String markdown = source.content().substring(from, to);
        boolean simple =
                dialect == Dialect.COMMONMARK && !NOT_SIMPLE.matcher(markdown).find();
        Node document = (simple ? SIMPLE : parser(markdown, dialect)).parse(markdown);
        Output output = new Output(markdown.length() * (long) GROWTH + (1 << 20));
        OffsetMap offsets = new OffsetMap();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(WRITTEN)
                .nodeRendererFactory(ElementBlock.Renderer::new)
                .nodeRendererFactory(context -> new PositionedRenderer(context, output.html, offsets, from))
                .build();
        try {
            renderer.render(document, output);
        } catch (OutputTooLarge tooLarge) {
            problems.add(
                    Code.BEYOND_BOUNDS,
                    source.locate(from, 0),
                    "as HTML this text is more than " + GROWTH + " times as long as it is here; the rest is left out",
                    "use fewer links to one long address");
        }
        return new MarkdownHtml(output.html.toString(), offsets);
    }

    /**
     * A text that is one phrase of words and emphasis, without the way over HTML.
     *
     * @return nothing if it is, or may be, more than that
     */
    public static Optional<Phrase> phrase(String text) {
        String line = text.stripTrailing();
        if (line.isEmpty() || line.indexOf('\n') >= 0 || !Phrase.mayBe(line)) {
            return Optional.empty();
        }
        Phrase phrase = new Phrase();
        if (Character.isLetter(line.charAt(0)) && line.indexOf('*') < 0 && line.indexOf('_') < 0) {
            phrase.add(line);
            return Optional.of(phrase);
        }
        Node block = PHRASES.parse(line).getFirstChild();
        boolean alone = block instanceof Paragraph && block.getNext() == null;
        return alone && add(block, phrase, 0) ? Optional.of(phrase) : Optional.empty();
    }

    /** Adds what a node holds to a phrase, if it is words and emphasis. */
    private static boolean add(Node parent, Phrase phrase, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                phrase.add(text.getLiteral());
            } else if (depth < DEEPEST && (node instanceof Emphasis || node instanceof StrongEmphasis)) {
                phrase.open(node instanceof StrongEmphasis);
                if (!add(node, phrase, depth + 1)) {
                    return false;
                }
                phrase.close();
            } else {
                return false;
            }
        }
        return true;
    }

    private static Parser parser(String markdown, Dialect dialect) {
        boolean kramdown = dialect == Dialect.KRAMDOWN;
        Parser.Builder parser = Parser.builder()
                .linkProcessor(new BlanksInAddresses(kramdown))
                .extensions(kramdown ? KRAMDOWN : EXTENSIONS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
        if (markdown.indexOf('<') >= 0) {
            parser.customBlockParserFactory(new HtmlIndentation(markdown));
        }
        if (kramdown) {
            parser.enabledBlockTypes(KramdownBlocks.SHARED)
                    .customBlockParserFactory(new KramdownBlocks(markdown))
                    .customBlockParserFactory(new KramdownLists())
                    .customBlockParserFactory(new AddressBlocks())
                    .customInlineContentParserFactory(new Typography.LineBreaks());
        }
        if (dialect.isTypographic()) {
            parser.customInlineContentParserFactory(new Typography())
                    .customInlineContentParserFactory(new Typography.AttributeLists());
        }
        if (markdown.contains("[^")) {
            parser.customBlockParserFactory(new NoteBlocks());
        }
        if (markdown.contains("\n")) {
            parser.customBlockParserFactory(new DefinitionBlocks(markdown));
        }
        if (markdown.indexOf('|') >= 0) {
            parser.customBlockParserFactory(new TableBlocks(markdown, kramdown));
        }
        return parser.build();
    }

    /** What the renderer writes to; stops it where it writes too much. */
    private static final class Output implements Appendable {
        private final StringBuilder html = new StringBuilder();
        private final long limit;

        Output(long limit) {
            this.limit = limit;
        }

        @Override
        public Output append(CharSequence text) {
            html.append(text);
            return checked();
        }

        @Override
        public Output append(CharSequence text, int start, int end) {
            html.append(text, start, end);
            return checked();
        }

        @Override
        public Output append(char c) {
            html.append(c);
            return checked();
        }

        private Output checked() {
            if (html.length() > limit) {
                throw new OutputTooLarge();
            }
            return this;
        }
    }

    private static final class OutputTooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutputTooLarge() {
            super(null, null, false, false);
        }
    }
}
