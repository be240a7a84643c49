package io.github.vitae.testing;

import java.util.ArrayList;
import java.util.List;

/** Lists, tables, cards and paragraphs of entries, put together at random. */
public class RandomLists extends RandomEntries {

    RandomLists(long seed) {
        super(seed);
    }

    String titledCards(int count) {
        String element = one("div", "article", "section");
        String when = one("p", "div", "span", "small", "time");
        boolean grid = random.nextBoolean();
        StringBuilder cards = new StringBuilder(grid ? "<div class=\"grid\">\n" : "");
        for (int i = 0; i < count; i++) {
            Written date = date();
            String title = word();
            String what = body(Kind.HTML, date.iso());
            lastWords().add(0, title);
            cards.append('<')
                    .append(element)
                    .append(" class=\"card\">\n  <h3>")
                    .append(title)
                    .append("</h3>\n  <");
            cards.append(when)
                    .append(" class=\"when\">")
                    .append(date.words())
                    .append("</")
                    .append(when)
                    .append(">\n  <p>");
            cards.append(what).append("</p>\n</").append(element).append(">\n");
        }
        return cards.append(grid ? "</div>" : "").toString();
    }

    /** A title with its date at the end of the line, and more below it. */
    String firstLines(int count) {
        String end = one("<br>", "  ", "\\");
        int marks = random.nextInt(4);
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Written date = date();
            String title = word();
            List<String> found = new ArrayList<>(List.of(title, word(), word()));
            String when = switch (marks) {
                case 0 -> " <span style=\"float:right\">" + date.words() + "</span>";
                case 1 -> " *" + date.words() + "*";
                case 2 -> ", " + date.words();
                default -> " (" + date.words() + ")";
            };
            list.append("**")
                    .append(title)
                    .append("**")
                    .append(when)
                    .append(end)
                    .append('\n');
            list.append("Of ")
                    .append(found.get(1))
                    .append(" and ")
                    .append(found.get(2))
                    .append("\n\n");
            entries.add(new Expected(date.iso(), List.of(title, "of", found.get(1), "and", found.get(2))));
        }
        return list.toString();
    }

    String lineBelowDate(int count) {
        int kind = random.nextInt(4);
        StringBuilder list = new StringBuilder(kind == 3 ? "<ul>\n" : "");
        for (int i = 0; i < count; i++) {
            Written date = date();
            String what = body(kind == 3 ? Kind.HTML : Kind.MARKDOWN, date.iso());
            list.append(
                    switch (kind) {
                        case 0 -> "- **" + date.words() + "**  \n  " + what + "\n";
                        case 1 -> "- " + date.words() + "\n  " + what + "\n";
                        case 2 -> "- **" + date.words() + "**\n\n  " + what + "\n\n";
                        default -> "<li><strong>" + date.words() + "</strong><br>" + what + "</li>\n";
                    });
        }
        return list.append(kind == 3 ? "</ul>" : "").toString();
    }

    String twoDigitYears(int count) {
        StringBuilder list = new StringBuilder();
        int months = 12 * 2026 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            int year = months / 12;
            int month = 1 + months % 12;
            list.append("- ")
                    .append(MONTHS[month - 1], 0, 3)
                    .append(' ')
                    .append(two(year % 100))
                    .append(": ");
            list.append(body(Kind.MARKDOWN, year + "-" + two(month))).append('\n');
            months -= 1 + random.nextInt(6);
        }
        return list.toString();
    }

    String htmlParagraphs(int count) {
        Style style = new Style().dated();
        boolean line = random.nextBoolean();
        StringBuilder list = new StringBuilder(line ? "<p>\n" : "");
        for (int i = 0; i < count; i++) {
            String entry = entry(style, Kind.HTML);
            list.append(line ? entry + (i + 1 < count ? "<br>" : "") + "\n" : "<p>" + entry + "</p>\n");
        }
        return list.append(line ? "</p>" : "").toString();
    }

    String definitions(int count) {
        boolean html = random.nextBoolean();
        StringBuilder list = new StringBuilder(html ? "<dl>\n" : "");
        for (int i = 0; i < count; i++) {
            Written date = date();
            String what = body(html ? Kind.HTML : Kind.MARKDOWN, date.iso());
            list.append(
                    html
                            ? "<dt>" + date.words() + "</dt>\n<dd>" + what + "</dd>\n"
                            : date.words() + "\n: " + what + "\n\n");
        }
        return list.append(html ? "</dl>" : "").toString();
    }

    /** Items of more than one paragraph, with pictures and code in them. */
    String richItems(int count) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Written date = date();
            list.append("- **")
                    .append(date.words())
                    .append("** ")
                    .append(body(Kind.MARKDOWN, date.iso()))
                    .append("\n\n");
            String more = word();
            lastWords().add(more);
            list.append(
                    switch (random.nextInt(4)) {
                        case 0 -> "  " + more + "\n\n";
                        case 1 -> "  > " + more + "\n\n";
                        case 2 -> "  ![](https://example.org/a.png)\n  " + more + "\n\n";
                        default -> "  ```\n  " + more + "\n  ```\n\n";
                    });
        }
        return list.toString();
    }

    String markdownList(int count) {
        String bullet = one("- ", "* ", "+ ", "1. ", "-   ");
        boolean loose = random.nextInt(4) == 0;
        Style style = new Style();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            list.append(bullet).append(entry(style, Kind.MARKDOWN)).append('\n');
            if (random.nextInt(6) == 0) {
                String more = word();
                lastWords().add(more);
                String indent = " ".repeat(bullet.length());
                list.append(indent).append(one("- ", "* ")).append(more).append('\n');
            }
            if (random.nextInt(6) == 0) {
                list.append("<!-- ")
                        .append(bullet)
                        .append("**April 2025** hidden")
                        .append(" -->\n");
            }
            list.append(loose ? "\n" : "");
        }
        return list.toString();
    }

    String htmlList(int count) {
        Style style = new Style();
        StringBuilder list =
                new StringBuilder(one("<ul>", "<ul class=\"news-list\">", "<ol>", "<ul style=\"padding:0\">"));
        String end = list.substring(1, 3);
        list.append('\n');
        for (int i = 0; i < count; i++) {
            list.append(one("  ", "", "    "))
                    .append("<li>")
                    .append(one("", "\n    "))
                    .append(entry(style, Kind.HTML));
            if (random.nextInt(6) == 0) {
                String more = word();
                lastWords().add(more);
                list.append("<ul><li>").append(more).append("</li></ul>");
            }
            list.append("</li>\n");
            list.append(random.nextInt(6) == 0 ? "\n  <!-- <li><b>April 2025</b> hidden</li> -->\n\n" : "");
        }
        return list.append("</").append(end).append('>').toString();
    }

    String paragraphs(int count) {
        Style style = new Style().dated();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            list.append(entry(style, Kind.MARKDOWN)).append("\n\n");
            if (random.nextInt(5) == 0 && style.leading) {
                String more = word();
                lastWords().add(more);
                list.append(more).append("\n\n");
            }
            if (random.nextInt(6) == 0) {
                list.append(comment()).append("\n\n");
            }
            if (random.nextInt(8) == 0) {
                list.append("---\n\n");
            }
        }
        return list.toString();
    }

    String lines(int count) {
        Style style = new Style().dated().leading();
        String end = one("<br>", "  ", "<br/>", "\\");
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            list.append(entry(style, Kind.MARKDOWN))
                    .append(i + 1 < count ? end : "")
                    .append('\n');
        }
        return list.toString();
    }

    String markdownTable(int count) {
        boolean dateFirst = random.nextInt(3) > 0;
        StringBuilder table = new StringBuilder(one("| Date | What |\n|---|---|\n", "| | |\n|:--|:--|\n"));
        if (!dateFirst) {
            table = new StringBuilder("| What | When |\n|---|---|\n");
        }
        for (int i = 0; i < count; i++) {
            Written date = date();
            String body = body(Kind.MARKDOWN, date.iso());
            String cell = one(date.words(), "**" + date.words() + "**", "*" + date.words() + "*");
            table.append("| ")
                    .append(dateFirst ? cell : body)
                    .append(" | ")
                    .append(dateFirst ? body : cell)
                    .append(" |\n");
        }
        return table.toString();
    }

    String htmlTable(int count) {
        StringBuilder table = new StringBuilder("<table>\n").append(one("", "<tbody>\n"));
        boolean body = table.indexOf("tbody") > 0;
        for (int i = 0; i < count; i++) {
            Written date = date();
            String what = body(Kind.HTML, date.iso());
            table.append("<tr><td>")
                    .append(one(date.words(), "<b>" + date.words() + "</b>"))
                    .append("</td>\n");
            table.append("    <td>").append(what).append("</td></tr>\n");
        }
        return table.append(body ? "</tbody>\n" : "").append("</table>").toString();
    }

    String cards(int count) {
        int kind = random.nextInt(4);
        StringBuilder cards = new StringBuilder(kind == 3 ? "<div class=\"grid\">\n" : "");
        for (int i = 0; i < count; i++) {
            Written date = date();
            String what = body(Kind.HTML, date.iso());
            cards.append(
                    switch (kind) {
                        case 0 ->
                            "<div class=\"item\"><span class=\"date\">" + date.words() + "</span> " + what + "</div>\n";
                        case 1 -> "<article>\n  <time>" + date.words() + "</time>\n  <p>" + what + "</p>\n</article>\n";
                        case 2 ->
                            "<div class=\"row\">\n  <div class=\"col-2\">" + date.words()
                                    + "</div>\n  <div class=\"col-10\">" + what + "</div>\n</div>\n";
                        default ->
                            "<div class=\"card\">\n  <h4>" + date.words() + "</h4>\n  <p>" + what + "</p>\n</div>\n";
                    });
        }
        return cards.append(kind == 3 ? "</div>" : "").toString();
    }
}
