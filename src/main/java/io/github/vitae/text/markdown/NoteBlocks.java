package io.github.vitae.text.markdown;

import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Footnotes: {@code [^1]: …}, with what follows on the lines below it and, behind blank lines, what is indented by four
 * columns or a tab, paragraphs, lists, code and all.
 */
final class NoteBlocks implements BlockParserFactory {

    private static final int INDENT = 4;
    private static final int LONGEST_NAME = 100;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        int name = nameEnd(line, at);
        if (state.getIndent() >= INDENT || name < 0) {
            return BlockStart.none();
        }
        int words = KramdownLines.skipBlanks(line, name + 2);
        return BlockStart.of(new Note(line.subSequence(at + 2, name).toString()))
                .atIndex(words);
    }

    /** Where the name of a note ends that starts at a place and that a colon follows; -1 if none starts there. */
    private static int nameEnd(CharSequence line, int at) {
        if (at + 3 >= line.length() || line.charAt(at) != '[' || line.charAt(at + 1) != '^') {
            return -1;
        }
        int end = at + 2;
        while (end < line.length() && line.charAt(end) != ']' && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        boolean named = end > at + 2 && end - at <= LONGEST_NAME;
        return named && end + 1 < line.length() && line.charAt(end) == ']' && line.charAt(end + 1) == ':' ? end : -1;
    }

    private static final class Note extends ContainerBlock<ElementBlock> {

        Note(String name) {
            super(new ElementBlock(ElementBlock.NOTE, name));
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            if (state.getIndent() >= INDENT) {
                return BlockContinue.atColumn(state.getColumn() + INDENT);
            }
            return BlockContinue.none();
        }
    }
}
