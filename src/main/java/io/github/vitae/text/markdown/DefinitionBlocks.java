package io.github.vitae.text.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Lists of definitions: a paragraph, whose lines are terms, and below it, directly or behind one blank line, what they mean
 * behind colons. What is indented below a meaning belongs to it.
 */
final class DefinitionBlocks implements BlockParserFactory {

    private static final int MOST_INDENT = 3;

    private final String markdown;

    DefinitionBlocks(String markdown) {
        this.markdown = markdown;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        if (state.getIndent() > MOST_INDENT || !isMark(line, at)) {
            return BlockStart.none();
        }
        int column = state.getColumn() + state.getIndent() + 1;
        Meaning meaning = new Meaning(column, line, at + 1, state.getColumn());
        BlockParser around = matched.getMatchedBlockParser();
        List<SourceLine> terms = matched.getParagraphLines().getLines();
        if (around instanceof Whole) {
            return BlockStart.of(meaning).atColumn(meaning.column);
        }
        if (!terms.isEmpty()) {
            return BlockStart.of(new Whole(terms), meaning)
                    .atColumn(meaning.column)
                    .replaceParagraphLines(terms.size());
        }
        int start = state.getLine().getSourceSpan().getInputIndex();
        if (around.getBlock().getLastChild() instanceof Paragraph paragraph && isBehindOneBlankLine(start)) {
            return BlockStart.of(new Whole(paragraph), meaning).atColumn(meaning.column);
        }
        return BlockStart.none();
    }

    private static boolean isMark(CharSequence line, int at) {
        return at + 1 < line.length()
                && line.charAt(at) == ':'
                && (line.charAt(at + 1) == ' ' || line.charAt(at + 1) == '\t')
                && !KramdownLines.isBlank(line, at + 1);
    }

    private boolean isBehindOneBlankLine(int start) {
        int end = markdown.lastIndexOf('\n', start - 1);
        int before = end <= 0 ? -1 : markdown.lastIndexOf('\n', end - 1);
        return before > 0
                && markdown.substring(before, end).isBlank()
                && !KramdownLines.lineAt(markdown, before).isBlank();
    }

    /** A list of definitions. */
    private static final class Whole extends ContainerBlock<ElementBlock> {
        private final List<SourceLine> terms;

        Whole(List<SourceLine> terms) {
            super(new ElementBlock("dl", ""));
            this.terms = terms;
            terms.forEach(term -> block.appendChild(new ElementBlock("dt", "")));
        }

        Whole(Paragraph terms) {
            super(new ElementBlock("dl", ""));
            this.terms = List.of();
            ElementBlock term = new ElementBlock("dt", "");
            term.appendChild(terms);
            block.appendChild(term);
        }

        @Override
        public boolean canContain(Block child) {
            return child instanceof ElementBlock element && element.tag().equals("dd");
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void parseInlines(InlineParser parser) {
            org.commonmark.node.Node term = block.getFirstChild();
            for (SourceLine line : terms) {
                parser.parse(SourceLines.of(line), term);
                term = term.getNext();
            }
        }
    }

    /** What a term means. */
    private static final class Meaning extends KramdownLists.Item {

        Meaning(int markColumn, CharSequence line, int markEnd, int containerColumn) {
            super(new ElementBlock("dd", ""), false, markColumn, line, markEnd, containerColumn);
        }

        @Override
        boolean isNext(CharSequence line, int at) {
            return isMark(line, at);
        }
    }
}
