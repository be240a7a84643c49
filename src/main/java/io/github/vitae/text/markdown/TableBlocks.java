package io.github.vitae.text.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
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
 * Tables. In kramdown any block of lines that all have a bar in them is one, with or without a head, divided by {@code |---|}
 * and {@code |===|}; in GFM a table has a head and a line of hyphens below it. A row with more cells than the head keeps them
 * in both: words are not lost.
 */
final class TableBlocks implements BlockParserFactory {

    private static final int MOST_INDENT = 3;

    private final String markdown;
    private final boolean kramdown;

    TableBlocks(String markdown, boolean kramdown) {
        this.markdown = markdown;
        this.kramdown = kramdown;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() > MOST_INDENT) {
            return BlockStart.none();
        }
        return kramdown ? kramdown(state, matched) : gfm(state, matched);
    }

    private BlockStart kramdown(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        if (!matched.getParagraphLines().isEmpty() || !hasBar(line, at)) {
            return BlockStart.none();
        }
        int start = state.getLine().getSourceSpan().getInputIndex() + at;
        boolean within = matched.getMatchedBlockParser() instanceof KramdownLists.Item;
        return KramdownLines.isBehindBoundary(markdown, start) && isTable(start, within ? state.getColumn() : 0)
                ? BlockStart.of(new Table(true)).atIndex(at)
                : BlockStart.none();
    }

    /**
     * Whether all lines up to the end of the block have a bar outside of code and tags, and one of them is a row below the
     * head.
     *
     * @param column where the lines of the item start that the block is in; 0 if it is in none
     */
    private boolean isTable(int start, int column) {
        boolean rows = false;
        boolean body = false;
        boolean divided = false;
        for (int line = start; line < markdown.length(); ) {
            int end = markdown.indexOf('\n', line);
            end = end < 0 ? markdown.length() : end;
            CharSequence words = markdown.substring(line, end);
            int at = line == start ? 0 : quotationEnd(words);
            if (KramdownLines.isBlank(words, at)
                    || KramdownLines.isEndOfBlock(words, at)
                    || KramdownLines.isAttributeList(words, at)
                    || (line != start && at < column && KramdownLines.markEnd(words, at) >= 0)) {
                break;
            }
            if (KramdownLines.isHidden(words, at)) {
                line = end + 1;
                continue;
            }
            if (!hasBar(words, at)) {
                return false;
            }
            if (isDivider(words, at, '-')) {
                divided |= rows;
            } else if (!isDivider(words, at, '=')) {
                rows = true;
                body |= divided;
            }
            line = end + 1;
        }
        return rows && (body || !divided);
    }

    private static int quotationEnd(CharSequence line) {
        int at = 0;
        while (at < line.length() && " \t>".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private BlockStart gfm(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        List<SourceLine> paragraph = matched.getParagraphLines().getLines();
        if (paragraph.isEmpty() || !isDivider(line, at, '-') || !isGfmDivider(line, at)) {
            return BlockStart.none();
        }
        SourceLine head = paragraph.get(paragraph.size() - 1);
        int columns = cells(state.getLine().substring(at, line.length())).size();
        boolean table = (hasBar(line, at) || hasBar(head.getContent(), 0))
                && cells(head).size() == columns;
        if (!table) {
            return BlockStart.none();
        }
        Table parser = new Table(false);
        parser.addLine(head);
        return BlockStart.of(parser).atIndex(at).replaceParagraphLines(1);
    }

    /** Whether each cell of a line is hyphens with a colon before or behind them at most. */
    private static boolean isGfmDivider(CharSequence line, int at) {
        for (SourceLine cell : cells(SourceLine.of(line.subSequence(at, line.length()), null))) {
            String marks = cell.getContent().toString().strip();
            int from = marks.startsWith(":") ? 1 : 0;
            int to = marks.length() - (marks.endsWith(":") ? 1 : 0);
            if (from >= to || !marks.substring(from, to).chars().allMatch(c -> c == '-')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line consists of one mark with bars, pluses, colons and blanks around it. */
    private static boolean isDivider(CharSequence line, int at, char mark) {
        boolean marked = false;
        for (int i = at; i < line.length(); i++) {
            char c = line.charAt(i);
            marked |= c == mark;
            if (c != mark && "+|: \t".indexOf(c) < 0) {
                return false;
            }
        }
        return marked;
    }

    private static boolean hasBar(CharSequence line, int from) {
        return bar(line, from, true) >= 0;
    }

    /**
     * The next bar that divides cells: none that is escaped or within code.
     *
     * @param tags whether bars within tags do not count either
     */
    private static int bar(CharSequence line, int from, boolean tags) {
        int tagEnd = -1;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '|') {
                return i;
            }
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                i = codeEnd(line, i);
            } else if (c == '<' && i > tagEnd) {
                boolean code = startsWith(line, i, "<code");
                tagEnd = code ? find(line, i, "</code>") : tags && isTag(line, i) ? find(line, i, ">") : i;
                i = Math.max(i, tagEnd);
                tagEnd = tagEnd < 0 ? line.length() : tagEnd;
            }
        }
        return -1;
    }

    private static boolean isTag(CharSequence line, int at) {
        char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        return Character.isLetter(next) || next == '/';
    }

    private static boolean startsWith(CharSequence line, int at, String words) {
        return at + words.length() <= line.length()
                && line.subSequence(at, at + words.length()).toString().equals(words);
    }

    private static int find(CharSequence line, int from, String words) {
        return line.toString().indexOf(words, from);
    }

    /** The last character of code that starts with backticks; of the backticks, where none close it. */
    private static int codeEnd(CharSequence line, int from) {
        int length = 0;
        while (from + length < line.length() && line.charAt(from + length) == '`') {
            length++;
        }
        int run = 0;
        for (int i = from + length; i <= line.length(); i++) {
            if (i < line.length() && line.charAt(i) == '`') {
                run++;
            } else {
                if (run == length) {
                    return i - 1;
                }
                run = 0;
            }
        }
        return from + length - 1;
    }

    /** The cells of a row, blanks around them taken off. */
    private static List<SourceLine> cells(SourceLine row) {
        CharSequence line = row.getContent();
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        SourceLine trimmed = row.substring(0, end);
        CharSequence words = trimmed.getContent();
        List<SourceLine> cells = new ArrayList<>();
        int from = KramdownLines.skipBlanks(words, 0);
        boolean leading = from < end && words.charAt(from) == '|';
        from = leading ? from + 1 : from;
        for (int bar = bar(words, from, false); bar >= 0; bar = bar(words, from, false)) {
            cells.add(stripped(trimmed, from, bar));
            from = bar + 1;
        }
        if (from < end) {
            cells.add(stripped(trimmed, from, end));
        }
        return cells;
    }

    private static SourceLine stripped(SourceLine line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(line.getContent().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(line.getContent().charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /** A table. */
    private static final class Table extends AbstractBlockParser {
        private final TableBlock block = new TableBlock();
        private final boolean kramdown;
        private final List<SourceLine> lines = new ArrayList<>();
        private final List<TableCell> cells = new ArrayList<>();
        private final List<SourceLine> words = new ArrayList<>();

        Table(boolean kramdown) {
            this.kramdown = kramdown;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean canHaveLazyContinuationLines() {
            return false;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            boolean row = !state.isBlank()
                    && hasBar(line, at)
                    && (kramdown || !KramdownLines.isBlank(line, line.charAt(at) == '|' ? at + 1 : at));
            return row || KramdownLines.isHidden(line, at) ? BlockContinue.atIndex(at) : BlockContinue.none();
        }

        @Override
        public void addLine(SourceLine line) {
            if (!KramdownLines.isHidden(line.getContent(), 0)) {
                lines.add(line);
            }
        }

        @Override
        public void closeBlock() {
            List<List<SourceLine>> rows = new ArrayList<>();
            List<Optional<TableCell.Alignment>> alignments = new ArrayList<>();
            boolean aligned = false;
            boolean foot = false;
            int columns = 0;
            List<Node> parts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            for (SourceLine line : lines) {
                CharSequence content = line.getContent();
                boolean hyphens = (kramdown || !aligned) && isDivider(content, 0, '-');
                if (hyphens || (kramdown && isDivider(content, 0, '='))) {
                    int done = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
                    // whatever else divides a foot, it is one
                    if (rows.size() > done && !foot) {
                        boolean head = hyphens && !aligned && parts.isEmpty();
                        parts.add(head ? new TableHead() : new TableBody());
                        ends.add(rows.size());
                        if (head) {
                            cells(line).forEach(cell -> alignments.add(alignment(cell)));
                        }
                        aligned |= head;
                        foot = !hyphens;
                    }
                    continue;
                }
                List<SourceLine> row = cells(line);
                columns = Math.max(columns, row.size());
                rows.add(row);
            }
            parts.add(foot ? new ElementBlock("tfoot", "") : new TableBody());
            ends.add(rows.size());
            int at = 0;
            for (int i = 0; i < parts.size(); i++) {
                Node part = parts.get(i);
                for (; at < ends.get(i); at++) {
                    part.appendChild(row(rows.get(at), columns, alignments, part instanceof TableHead));
                }
                if (part.getFirstChild() != null) {
                    block.appendChild(part);
                }
            }
        }

        private TableRow row(
                List<SourceLine> row, int columns, List<Optional<TableCell.Alignment>> alignments, boolean head) {
            TableRow node = new TableRow();
            for (int i = 0; i < columns; i++) {
                TableCell cell = new TableCell();
                cell.setHeader(head && i < row.size());
                if (i < alignments.size()) {
                    alignments.get(i).ifPresent(cell::setAlignment);
                }
                if (i < row.size()) {
                    cells.add(cell);
                    words.add(row.get(i));
                }
                node.appendChild(cell);
            }
            return node;
        }

        private static Optional<TableCell.Alignment> alignment(SourceLine divider) {
            String marks = divider.getContent().toString();
            boolean left = marks.startsWith(":");
            boolean right = marks.endsWith(":");
            if (left == right) {
                return left ? Optional.of(TableCell.Alignment.CENTER) : Optional.empty();
            }
            return Optional.of(left ? TableCell.Alignment.LEFT : TableCell.Alignment.RIGHT);
        }

        @Override
        public void parseInlines(InlineParser parser) {
            for (int i = 0; i < cells.size(); i++) {
                parser.parse(SourceLines.of(words.get(i)), cells.get(i));
                if (!kramdown && words.get(i).getContent().toString().contains("\\|")) {
                    cells.get(i).accept(new EscapedBars());
                }
            }
        }
    }

    /**
     * Bars that are escaped where other signs cannot be, in code and in tags: in a cell they are bars there, too (GFM 0.29, 4.10).
     *
     * <p>For example {@code | `a \| b` |} is a cell with the code {@code a | b}.
     */
    private static final class EscapedBars extends AbstractVisitor {

        @Override
        public void visit(Code code) {
            code.setLiteral(bare(code.getLiteral()));
        }

        @Override
        public void visit(HtmlInline inline) {
            inline.setLiteral(bare(inline.getLiteral()));
        }

        private static String bare(String literal) {
            return literal.replace("\\|", "|");
        }
    }
}
