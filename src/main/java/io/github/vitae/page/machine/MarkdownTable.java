package io.github.vitae.page.machine;

import io.github.vitae.page.machine.PageTree.Element;
import io.github.vitae.page.machine.PageTree.Node;
import io.github.vitae.page.machine.PageTree.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes tables as GitHub Flavored Markdown has them (section 4.10): a row a line, cells between bars, the first row the head. */
final class MarkdownTable {

    /** Nobody writes wider ones; what is beyond it is in the last cell. */
    private static final int MOST_CELLS = 100;

    private final UnaryOperator<String> addresses;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private boolean headed;

    MarkdownTable(UnaryOperator<String> addresses) {
        this.addresses = addresses;
    }

    /** The caption, if there is one, and the table. */
    List<String> of(Element table) {
        collect(table, false);
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> blocks = new ArrayList<>(captions);
        if (width == 0) {
            return blocks;
        }
        if (!headed) {
            rows.add(0, List.of());
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row, width));
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(width));
            }
        }
        blocks.add(String.join("\n", lines));
        return blocks;
    }

    private void collect(Element element, boolean head) {
        for (Node node : element.children()) {
            if (!(node instanceof Element inner) || !MarkdownPage.isSeen(inner)) {
                continue;
            }
            if (inner.is("caption")) {
                String words = cell(inner);
                if (!words.isEmpty()) {
                    captions.add(MarkdownText.paragraph(words.replace("\\|", "|")));
                }
            } else if (inner.is("tr")) {
                row(inner, head);
            } else {
                collect(inner, inner.is("thead"));
            }
        }
    }

    private void row(Element row, boolean head) {
        List<String> cells = new ArrayList<>();
        boolean heads = true;
        for (Node node : row.children()) {
            if (node instanceof Element inner && MarkdownPage.isSeen(inner)) {
                heads &= inner.is("th");
                cells.add(cell(inner));
                int span = inner.attribute("colspan").matches("[0-9]{1,3}")
                        ? Integer.parseInt(inner.attribute("colspan"))
                        : 1;
                for (int i = 1; i < span && cells.size() < MOST_CELLS; i++) {
                    cells.add("");
                }
            }
        }
        headed |= rows.isEmpty() && (head || (heads && !cells.isEmpty()));
        rows.add(cells);
    }

    /** What is in a cell, in one line: blocks are parted by breaks. */
    private String cell(Element cell) {
        List<String> parts = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        parts(cell, run, parts);
        flush(run, parts);
        return String.join("<br>", parts).replace("|", "\\|");
    }

    private void parts(Element element, List<Node> run, List<String> parts) {
        for (Node node : element.children()) {
            if (node instanceof Element inner && MarkdownPage.isSeen(inner) && MarkdownPage.isBlock(inner)) {
                flush(run, parts);
                if (inner.is("pre")) {
                    MarkdownInline.words(inner)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(MarkdownText::code)
                            .forEach(parts::add);
                } else {
                    parts(inner, run, parts);
                    flush(run, parts);
                }
            } else {
                run.add(node);
            }
        }
    }

    private void flush(List<Node> run, List<String> parts) {
        String line = new MarkdownInline(addresses, "<br>").of(run);
        boolean something = run.stream()
                .anyMatch(node -> !(node instanceof Text text) || !text.words().isBlank());
        run.clear();
        if (something && !line.isBlank()) {
            parts.add(line);
        }
    }

    private static String line(List<String> cells, int width) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < width; i++) {
            line.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
        }
        return line.toString();
    }
}
