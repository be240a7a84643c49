package io.github.vitae.text.markdown;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Takes lines that are indented within an author's HTML as HTML.
 *
 * <p>CommonMark ends a block of HTML at the first blank line; what follows, if it is indented by four columns or more,
 * would be shown as code. Homepages are full of indented HTML with blank lines in it, some of them left by what was
 * hidden. Jekyll's kramdown takes an element as a whole, so do readers, and so does this.
 */
final class HtmlIndentation implements BlockParserFactory {

    private static final Pattern TAG = Pattern.compile(
            "<(/?)(div|ul|ol|table|tbody|section|article|aside|details|center|dl|blockquote|figure|nav|main|header|footer|form|p|a|span|li)"
                    + "(?=[\\s>/])[^<>]*+>?",
            Pattern.CASE_INSENSITIVE);
    private static final int CODE_INDENT = 4;

    private final BitSet inside;

    HtmlIndentation(String markdown) {
        this.inside = linesInside(markdown);
    }

    /** The lines (from 0) that start within an element whose end was not seen before them. */
    private static BitSet linesInside(String markdown) {
        BitSet inside = new BitSet();
        if (markdown.indexOf('<') < 0) {
            return inside;
        }
        Matcher tag = TAG.matcher(new CodeScanner(markdown).withoutCode());
        int depth = 0;
        int line = 0;
        int end = markdown.indexOf('\n');
        while (tag.find()) {
            while (end >= 0 && end < tag.start()) {
                inside.set(++line, depth > 0);
                end = markdown.indexOf('\n', end + 1);
            }
            boolean open = tag.group(1).isEmpty();
            depth = open ? depth + 1 : Math.max(0, depth - 1);
        }
        return inside;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int line = state.getActiveBlockParser().getBlock() instanceof HtmlBlock ? -1 : lineOf(state);
        if (line < 0 || state.isBlank() || state.getIndent() < CODE_INDENT || !inside.get(line)) {
            return BlockStart.none();
        }
        if (!matched.getParagraphLines().isEmpty()) {
            return BlockStart.none();
        }
        return BlockStart.of(new Lines()).atIndex(state.getIndex());
    }

    private static int lineOf(ParserState state) {
        SourceLine line = state.getLine();
        return line.getSourceSpan() == null ? -1 : line.getSourceSpan().getLineIndex();
    }

    /** Lines of HTML up to the next blank line. */
    private static final class Lines extends AbstractBlockParser {
        private final HtmlBlock block = new HtmlBlock();
        private final StringBuilder text = new StringBuilder();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            text.append(text.isEmpty() ? "" : "\n").append(line.getContent());
        }

        @Override
        public void closeBlock() {
            block.setLiteral(text.toString());
        }
    }
}
