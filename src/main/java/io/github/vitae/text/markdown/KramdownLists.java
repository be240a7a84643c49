package io.github.vitae.text.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Lists as kramdown reads them. They differ from CommonMark's: any number may follow a line of text and counts from one, all
 * marks of a kind make one list, and what stands on the next line belongs to an item whatever it is and however little it is
 * indented, so that
 *
 * <pre>
 * 1. Tides
 *   - spring
 * 2. Waves
 * </pre>
 *
 * is one list of two items, the first with a list in it.
 */
final class KramdownLists implements BlockParserFactory {

    private static final int MOST_INDENT = 3;
    private static final int TAB = 4;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        int end = state.getIndent() > MOST_INDENT ? -1 : KramdownLines.markEnd(line, at);
        if (end < 0) {
            return BlockStart.none();
        }
        boolean ordered = end - at > 1;
        int column = state.getColumn() + state.getIndent() + end - at;
        Item item = new Item(ordered, column, line, end, state.getColumn());
        boolean goesOn = matched.getMatchedBlockParser() instanceof Whole whole && whole.ordered == ordered;
        return (goesOn ? BlockStart.of(item) : BlockStart.of(new Whole(ordered), item)).atColumn(item.column);
    }

    /** A list. */
    private static final class Whole extends ContainerBlock<ListBlock> {
        private final boolean ordered;
        private boolean afterBlank;

        Whole(boolean ordered) {
            super(ordered ? new OrderedList() : new BulletList());
            this.ordered = ordered;
            block.setTight(true);
        }

        @Override
        public boolean canContain(Block child) {
            if (child instanceof ListItem && afterBlank) {
                block.setTight(false);
            }
            return child instanceof ListItem;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                afterBlank = true;
            } else if (KramdownLines.markEnd(state.getLine().getContent(), state.getNextNonSpaceIndex()) < 0) {
                afterBlank = false;
            }
            return BlockContinue.atIndex(state.getIndex());
        }
    }

    /** An item of a list, or what defines a term. */
    static class Item extends ContainerBlock<Block> {
        private final boolean ordered;
        /** The column at which its words start, and how far that is within what contains the list. */
        final int column;

        private final int indent;
        private boolean afterBlank;
        private boolean hadBlank;

        Item(boolean ordered, int markColumn, CharSequence line, int markEnd, int containerColumn) {
            this(new ListItem(), ordered, markColumn, line, markEnd, containerColumn);
        }

        /**
         * @param markColumn the column behind the mark
         * @param markEnd the index behind the mark
         * @param containerColumn the column at which the lines of what contains the list start
         */
        Item(Block block, boolean ordered, int markColumn, CharSequence line, int markEnd, int containerColumn) {
            super(block);
            this.ordered = ordered;
            int at = markColumn;
            int i = markEnd;
            for (; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t'); i++) {
                at += line.charAt(i) == '\t' ? TAB - at % TAB : 1;
            }
            this.column = i == line.length() ? markColumn + 1 : at;
            this.indent = i == line.length() ? TAB : at - containerColumn;
        }

        @Override
        public boolean canContain(Block child) {
            if (hadBlank && block.getParent() instanceof ListBlock list) {
                list.setTight(false);
            }
            return true;
        }

        /** Whether a line starts the next item of the same list. */
        boolean isNext(CharSequence line, int at) {
            int end = KramdownLines.markEnd(line, at);
            return end >= 0 && (end - at > 1) == ordered;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                afterBlank = true;
                hadBlank = true;
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            if (state.getIndent() >= indent) {
                afterBlank = false;
                return BlockContinue.atColumn(state.getColumn() + indent);
            }
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            // kramdown takes the heading into the item: then whatever comes below the heading would be no section of
            // its own
            boolean section = state.getColumn() == 0 && state.getIndent() == 0 && KramdownLines.isHeading(line, at);
            boolean ends = afterBlank || section || KramdownLines.isEnd(line, at);
            if (ends || (state.getIndent() <= MOST_INDENT && isNext(line, at))) {
                return BlockContinue.none();
            }
            return BlockContinue.atIndex(state.getIndex());
        }
    }
}
