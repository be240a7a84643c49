package io.github.vitae.text.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Headings, rules, quotations and {@code ^} as kramdown reads them. {@code #} starts a heading at the margin alone; an
 * underline makes one of a paragraph of a single line alone, a rule ends no paragraph, and a quotation ends at a blank line
 * and nowhere before it.
 */
final class KramdownBlocks implements BlockParserFactory {

    /** The blocks that are read as CommonMark reads them. */
    static final Set<Class<? extends Block>> SHARED =
            Set.of(HtmlBlock.class, FencedCodeBlock.class, IndentedCodeBlock.class);

    private static final int MOST_INDENT = 3;
    private static final int LOWEST = 6;

    private final String markdown;

    KramdownBlocks(String markdown) {
        this.markdown = markdown;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        if (state.getIndent() > MOST_INDENT || at >= line.length()) {
            return BlockStart.none();
        }
        boolean atMargin = state.getIndent() == 0;
        SourceLines paragraph = matched.getParagraphLines();
        return switch (line.charAt(at)) {
            case '#' -> atMargin ? heading(state.getLine(), at) : BlockStart.none();
            case '>' -> {
                boolean blank = at + 1 < line.length() && line.charAt(at + 1) == ' ';
                yield BlockStart.of(new Quotation()).atIndex(at + (blank ? 2 : 1));
            }
            case '^' ->
                atMargin && KramdownLines.isEndOfBlock(line, at)
                        ? BlockStart.of(new Leaf(new ElementBlock("", ""))).atIndex(line.length())
                        : BlockStart.none();
            case '{' -> attributes(state, matched, at);
            case '-', '=', '*', '_' -> {
                boolean list = KramdownLines.markEnd(line, at) > 0;
                yield paragraph.isEmpty() || (list && KramdownLines.isRule(line, at))
                        ? rule(line, at)
                        : atMargin ? underline(line, at, paragraph) : BlockStart.none();
            }
            default -> BlockStart.none();
        };
    }

    private static BlockStart rule(CharSequence line, int at) {
        return KramdownLines.isRule(line, at)
                ? BlockStart.of(new Leaf(new ThematicBreak())).atIndex(line.length())
                : BlockStart.none();
    }

    /**
     * A list of attributes directly below a block ends it, and is a paragraph until it is applied. Within an item of a list it
     * stays with the words of the item.
     */
    private BlockStart attributes(ParserState state, MatchedBlockParser matched, int at) {
        SourceLine line = state.getLine();
        Block around = matched.getMatchedBlockParser().getBlock();
        boolean item = around instanceof ListItem
                || (around instanceof Paragraph && around.getParent() instanceof ListItem)
                || around instanceof ElementBlock;
        if (item || !KramdownLines.isAttributeList(line.getContent(), at)) {
            return BlockStart.none();
        }
        int start = line.getSourceSpan().getInputIndex() + at;
        return KramdownLines.isBehindBoundary(markdown, start)
                ? BlockStart.none()
                : BlockStart.of(new Line(
                                new Paragraph(),
                                SourceLines.of(
                                        line.substring(at, line.getContent().length()))))
                        .atIndex(line.getContent().length());
    }

    private static BlockStart heading(SourceLine line, int at) {
        CharSequence text = line.getContent();
        int level = 0;
        while (at + level < text.length() && text.charAt(at + level) == '#') {
            level++;
        }
        int from = KramdownLines.skipBlanks(text, at + level);
        int to = trimmed(text, from, text.length());
        int marks = to;
        while (marks > from && text.charAt(marks - 1) == '#') {
            marks--;
        }
        if (marks > from && marks < to && Character.isWhitespace(text.charAt(marks - 1))) {
            to = trimmed(text, from, marks);
        }
        boolean heading = level <= LOWEST && from > at + level && from < to;
        return heading
                ? BlockStart.of(new Line(head(level), SourceLines.of(line.substring(from, to))))
                        .atIndex(text.length())
                : BlockStart.none();
    }

    private static int trimmed(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A line of {@code -} or {@code =} below a paragraph of one line. */
    private BlockStart underline(CharSequence line, int at, SourceLines paragraph) {
        int end = at;
        while (end < line.length() && (line.charAt(end) == '-' || line.charAt(end) == '=')) {
            end++;
        }
        List<SourceLine> lines = paragraph.getLines();
        if (end == at || !KramdownLines.isBlank(line, end) || lines.size() != 1) {
            return BlockStart.none();
        }
        int start = lines.get(0).getSourceSpan().getInputIndex();
        return KramdownLines.isBehindBoundary(markdown, start)
                ? BlockStart.of(new Line(head(line.charAt(at) == '=' ? 1 : 2), paragraph))
                        .atIndex(line.length())
                        .replaceParagraphLines(1)
                : BlockStart.none();
    }

    private static Heading head(int level) {
        Heading heading = new Heading();
        heading.setLevel(level);
        return heading;
    }

    /** A block of one line of words. */
    private static final class Line extends AbstractBlockParser {
        private final Block block;
        private final SourceLines words;

        Line(Block block, SourceLines words) {
            this.block = block;
            this.words = words;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void parseInlines(InlineParser parser) {
            parser.parse(words, block);
        }
    }

    /** A block of one line without words. */
    private static final class Leaf extends AbstractBlockParser {
        private final Block block;

        Leaf(Block block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }

    /** A quotation. */
    private static final class Quotation extends ContainerBlock<BlockQuote> {

        Quotation() {
            super(new BlockQuote());
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            if (state.isBlank()) {
                return BlockContinue.none();
            }
            if (state.getIndent() <= MOST_INDENT && line.charAt(at) == '>') {
                boolean blank = at + 1 < line.length() && line.charAt(at + 1) == ' ';
                return BlockContinue.atIndex(at + (blank ? 2 : 1));
            }
            return KramdownLines.isEnd(line, at) ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }
    }
}
