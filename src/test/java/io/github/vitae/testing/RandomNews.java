package io.github.vitae.testing;

/**
 * A page with a News section in one of the many shapes that people write, put together at random, of which is known what a
 * reader would find in it: how many entries, when each was, and its words.
 */
public final class RandomNews extends RandomLists {

    private final StringBuilder text = new StringBuilder();
    private final int disguise;

    /** The page of a seed. */
    public RandomNews(long seed) {
        super(seed);
        this.disguise = random.nextInt(8);
        compose();
    }

    /** The page's Markdown. */
    public String text() {
        String page = text.toString();
        return switch (disguise) {
            case 0 -> page.replace("\n", "\r\n");
            case 1 -> "\uFEFF" + page;
            default -> page;
        };
    }

    private void compose() {
        if (random.nextBoolean()) {
            text.append("---\ntitle: About\n---\n");
        }
        text.append("\nA biography with ").append(word()).append(".\n\n");
        String heading = heading();
        text.append(heading).append("\n\n");
        Shape shape = Shape.values()[random.nextInt(Shape.values().length)];
        int count = 1 + random.nextInt(5);
        String section = switch (shape) {
            case MARKDOWN_LIST -> wrapped(markdownList(count), true);
            case HTML_LIST -> wrapped(htmlList(count), false);
            case PARAGRAPHS -> wrapped(paragraphs(Math.max(2, count)), true);
            case LINES -> lines(Math.max(2, count));
            case MARKDOWN_TABLE -> markdownTable(count);
            case HTML_TABLE -> wrapped(htmlTable(count), false);
            case CARDS -> wrapped(cards(Math.max(2, count)), false);
            case HEADING_EACH -> headingEach(count);
            case DATE_AS_HEADING -> dateAsHeading(count);
            case YEAR_HEADINGS -> yearHeadings();
            case YEAR_ITEMS -> yearItems();
            case DETAILS_PER_YEAR -> detailsPerYear();
            case SPLIT_LISTS -> markdownList(count) + "\n" + comment() + "\n\n" + htmlList(count);
            case TITLED_CARDS -> wrapped(titledCards(Math.max(2, count)), false);
            case SUB_HEADINGS -> subHeadings(count);
            case FIRST_LINES -> firstLines(count);
            case LINE_BELOW_DATE -> lineBelowDate(count);
            case TWO_DIGIT_YEARS -> twoDigitYears(Math.max(3, count));
            case HTML_PARAGRAPHS -> wrapped(htmlParagraphs(Math.max(2, count)), false);
            case DEFINITIONS -> definitions(count);
            case MONTHS_IN_YEARS -> monthsInYears();
            case RICH_ITEMS -> richItems(count);
        };
        if (random.nextInt(6) == 0) {
            section = "Here is what happened of late, and what will.\n\n" + section;
        }
        text.append(section).append(one("\n\n", "\n\n---\n\n", "\n\n<br>\n\n", "\n\n\n\n"));
        text.append(one("# Publications", "<h1>Publications</h1>", "Publications\n============"));
        text.append("\n\n- 2020 ").append(word()).append("\n");
    }

    private String subHeadings(int count) {
        return one("### Talks", "**Talks**", "<h3>Talks</h3>", "#### 🎤 Talks") + "\n\n" + markdownList(count) + "\n"
                + one("### Papers", "**Papers**:", "<h4>Papers</h4>") + "\n\n" + one(markdownList(count));
    }

    private String monthsInYears() {
        StringBuilder list = new StringBuilder();
        int year = 2025;
        for (int i = random.nextInt(3); i >= 0; i--) {
            list.append("- **").append(year).append(one("**", "**:", ":**")).append('\n');
            for (int k = random.nextInt(3); k >= 0; k--) {
                int month = 1 + random.nextInt(12);
                list.append("    - ").append(one("*" + MONTHS[month - 1] + "*", MONTHS[month - 1].substring(0, 3)));
                list.append(one(": ", " - ", ", "))
                        .append(body(Kind.MARKDOWN, year + "-" + two(month)))
                        .append('\n');
            }
            year--;
        }
        return list.toString();
    }

    /** What the section is made of. */
    private enum Shape {
        MARKDOWN_LIST,
        HTML_LIST,
        PARAGRAPHS,
        LINES,
        MARKDOWN_TABLE,
        HTML_TABLE,
        CARDS,
        HEADING_EACH,
        DATE_AS_HEADING,
        YEAR_HEADINGS,
        YEAR_ITEMS,
        DETAILS_PER_YEAR,
        SPLIT_LISTS,
        TITLED_CARDS,
        SUB_HEADINGS,
        FIRST_LINES,
        LINE_BELOW_DATE,
        TWO_DIGIT_YEARS,
        HTML_PARAGRAPHS,
        DEFINITIONS,
        MONTHS_IN_YEARS,
        RICH_ITEMS
    }

    private String heading() {
        return one(
                "# News",
                "## News",
                "News\n====",
                "<h2>News</h2>",
                "# 🔥 News",
                "# News {#news}",
                "<h1><i class=\"fas fa-fire\"></i> Latest News</h1>",
                "<div class=\"bar\"><h2 id=\"news\">News and Updates</h2></div>",
                "# What's New?",
                "# <span style=\"color:red\">News</span>",
                "<span class='anchor' id='-news'></span>\n\n# 📢 News:",
                "## **Recent News**");
    }

    private String wrapped(String list, boolean markdown) {
        String open = markdown ? " markdown=\"1\"" : "";
        String break1 = markdown && random.nextBoolean() ? "\n\n" : "\n";
        return switch (random.nextInt(12)) {
            case 3 -> "<blockquote" + open + ">\n" + list + "\n</blockquote>";
            case 4 ->
                "<section id=\"news-list\"" + open + "><div class=\"inner\"" + open + ">\n" + list
                        + "\n</div></section>";
            case 5 -> markdown ? list : "<center>\n" + list + "\n</center>";
            case 0 ->
                "<div class=\"scroll\" style=\"height: 200px; overflow-y: scroll\"" + open + ">" + break1 + list
                        + "\n</div>";
            case 1 ->
                "<div class='outer'>\n<div class=\"box\"" + (markdown ? " markdown=\"1\"" : "") + ">\n" + list
                        + "\n</div>\n</div>";
            case 2 -> "<details" + open + " open>\n<summary>Click to expand</summary>\n" + list + "\n</details>";
            default -> list;
        };
    }

    private String headingEach(int count) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Written date = date();
            String title = word();
            String what = body(Kind.MARKDOWN, date.iso());
            lastWords().add(0, title);
            list.append("### ")
                    .append(date.words())
                    .append(one(": ", " - ", " "))
                    .append(title)
                    .append("\n\n")
                    .append(what)
                    .append("\n\n");
        }
        return list.toString();
    }

    private String dateAsHeading(int count) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Written date = date();
            list.append("### ")
                    .append(one(date.words(), "**" + date.words() + "**"))
                    .append("\n\n");
            if (random.nextInt(3) == 0) {
                list.append("- ").append(body(Kind.MARKDOWN, date.iso())).append('\n');
                list.append("- ").append(body(Kind.MARKDOWN, date.iso())).append("\n\n");
            } else {
                list.append(body(Kind.MARKDOWN, date.iso())).append("\n\n");
            }
        }
        return list.toString();
    }

    private String yearHeadings() {
        StringBuilder list = new StringBuilder();
        int year = 2025;
        for (int i = random.nextInt(3); i >= 0; i--) {
            list.append(one(
                    "### " + year,
                    "<h3>" + year + "</h3>",
                    "**" + year + "**",
                    "#### [" + year + "]",
                    "### " + year + "年"));
            list.append("\n\n");
            for (int k = random.nextInt(3); k >= 0; k--) {
                int month = 1 + random.nextInt(12);
                int day = 1 + random.nextInt(28);
                String iso = year + "-" + two(month);
                switch (random.nextInt(4)) {
                    case 0 -> list.append("- ").append(body(Kind.MARKDOWN, String.valueOf(year)));
                    case 1 ->
                        list.append("- ").append(MONTHS[month - 1]).append(": ").append(body(Kind.MARKDOWN, iso));
                    case 2 ->
                        list.append("- **")
                                .append(MONTHS[month - 1], 0, 3)
                                .append(' ')
                                .append(day)
                                .append("** ")
                                .append(body(Kind.MARKDOWN, iso + "-" + two(day)));
                    default ->
                        list.append("- [")
                                .append(two(month))
                                .append('/')
                                .append(two(day))
                                .append("] ")
                                .append(body(Kind.MARKDOWN, iso + "-" + two(day)));
                }
                list.append('\n');
            }
            list.append('\n');
            year--;
        }
        return list.toString();
    }

    private String yearItems() {
        StringBuilder list = new StringBuilder();
        int year = 2025;
        for (int i = random.nextInt(3); i >= 0; i--) {
            list.append("- ")
                    .append(one(String.valueOf(year), "**" + year + "**", year + ":"))
                    .append('\n');
            for (int k = random.nextInt(3); k >= 0; k--) {
                list.append("  - ")
                        .append(body(Kind.MARKDOWN, String.valueOf(year)))
                        .append('\n');
            }
            year--;
        }
        return list.toString();
    }

    private String detailsPerYear() {
        StringBuilder list = new StringBuilder();
        int year = 2025;
        for (int i = 1 + random.nextInt(2); i >= 0; i--) {
            list.append("<details>\n<summary>")
                    .append(one("" + year, "<b>" + year + "</b>"))
                    .append("</summary>\n");
            list.append("<ul>\n");
            for (int k = random.nextInt(3); k >= 0; k--) {
                list.append("<li>")
                        .append(body(Kind.HTML, String.valueOf(year)))
                        .append("</li>\n");
            }
            list.append("</ul>\n</details>\n");
            year--;
        }
        return list.toString();
    }
}
