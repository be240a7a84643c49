package io.github.vitae.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Entries as people write them, put together at random: dates, what stands around them, and words, which it remembers. */
public class RandomEntries {

    /**
     * An entry as a reader sees it.
     *
     * @param date its date as ISO writes it, {@code start/end} for a range, {@code start/..} for what goes on; empty if it
     *     has none
     * @param words its words, the date not among them
     */
    public record Expected(String date, List<String> words) {}

    /** A date as people write it, and what it means. */
    record Written(String words, String iso) {}

    static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private static final List<String> FOREIGN = List.of(
            "5 janvier 2024=2024-01-05",
            "août 2023=2023-08",
            "März 2022=2022-03",
            "15 Oktober 2021=2021-10-15",
            "12 de mayo de 2020=2020-05-12",
            "febrero de 2019=2019-02",
            "ottobre 2018=2018-10",
            "maart 2017=2017-03",
            "2024年3月=2024-03",
            "2023年11月5日=2023-11-05",
            "2022年=2022",
            "2021年 6月=2021-06");

    final Random random;
    final List<Expected> entries = new ArrayList<>();
    private int words;

    RandomEntries(long seed) {
        this.random = new Random(seed);
    }

    /** The entries that were written, in order. */
    public List<Expected> entries() {
        return entries;
    }

    /** How the entries of one list are written: people are steady within a list. */
    final class Style {
        private final int marks = random.nextInt(22);
        private final int place = random.nextInt(10);
        boolean leading = place > 0;
        private boolean undated = random.nextInt(5) == 0;

        Style dated() {
            undated = false;
            return this;
        }

        Style leading() {
            leading = true;
            return this;
        }
    }

    enum Kind {
        MARKDOWN,
        HTML
    }

    String entry(Style style, Kind kind) {
        if (style.undated && random.nextInt(3) == 0) {
            return body(kind, "");
        }
        Written date = date();
        if (!style.leading) {
            String body = body(kind, date.iso());
            return body
                    + one(
                            " (" + date.words() + ")",
                            ", " + date.words(),
                            " [" + date.words() + "]",
                            " — " + date.words());
        }
        String body = body(kind, date.iso());
        return marked(date.words(), style, kind) + body;
    }

    String marked(String date, Style style, Kind kind) {
        String em = kind == Kind.HTML ? "<em>" + date : "*" + date;
        String emEnd = kind == Kind.HTML ? "</em>" : "*";
        String strong = kind == Kind.HTML ? "<strong>" : "**";
        String strongEnd = kind == Kind.HTML ? "</strong>" : "**";
        return switch (style.marks) {
            case 0 -> em + emEnd + ": ";
            case 1 -> date + " ";
            case 2 -> em + emEnd + " ";
            case 3 -> date + ": ";
            case 4 -> em + emEnd + ", ";
            case 5 -> "<span class=\"date\">" + date + "</span> ";
            case 6 -> "<strong>" + date + "</strong> ";
            case 7 -> "<span style=\"color:gray\">" + date + "</span>: ";
            case 8 -> strong + "[" + date + "]" + strongEnd + " ";
            case 9 -> "[" + date + "] ";
            case 10 -> em + ":" + emEnd + " ";
            case 11 -> strong + date + strongEnd + " – ";
            case 12 -> "(" + date + ") ";
            case 13 -> date + " | ";
            case 14 -> em + emEnd + ": &nbsp;🎉🎉 ";
            case 15 -> "🔥 " + strong + date + ":" + strongEnd + " ";
            case 16 -> "🎉 " + date + ": ";
            case 17 -> ":tada: " + strong + date + strongEnd + " ";
            case 18 -> "<font color=\"red\">[" + date + "]</font> ";
            case 19 -> strong + "(" + date + ")" + strongEnd + ": ";
            case 20 -> "<code>" + date + "</code> ";
            default -> "<b><i>" + date + "</i></b> - ";
        };
    }

    /** An entry's words, which it remembers. */
    String body(Kind kind, String iso) {
        List<String> found = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        String first = word();
        found.add(first);
        body.append(
                switch (random.nextInt(6)) {
                    case 0 ->
                        kind == Kind.HTML
                                ? "<a href=\"https://example.org/\">" + first + "</a>"
                                : "[" + first + "](https://example.org/)";
                    case 1 -> kind == Kind.HTML ? "<b>" + first + "</b>" : "**" + first + "**";
                    case 2 -> "<i>" + first + "</i>";
                    default -> "We " + first;
                });
        if (body.indexOf("We") == 0) {
            found.add(0, "we");
        }
        int more = random.nextInt(4);
        for (int i = 0; i < more; i++) {
            String next = word();
            found.add(next);
            body.append(one(" ", ", ", " - ", "; ")).append(one(next, "<span>" + next + "</span>"));
        }
        body.append(random.nextInt(5) == 0 ? "<!-- hidden -->" : "");
        body.append(one("", ".", "!", "! 🎉"));
        entries.add(new Expected(iso, found));
        return body.toString();
    }

    String comment() {
        return one("<!-- hidden -->", "<!--\n- **April 2025** hidden\n\n- hidden\n-->", "[//]: # (hidden)");
    }

    Written date() {
        int year = 2018 + random.nextInt(8);
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(27);
        String name = MONTHS[month - 1];
        String small = name.substring(0, 3);
        String iso = year + "-" + two(month);
        String full = iso + "-" + two(day);
        return switch (random.nextInt(34)) {
            case 0, 1, 2 -> new Written(year + "." + two(month), iso);
            case 3 -> new Written(String.valueOf(year), String.valueOf(year));
            case 4 -> new Written(small + " " + year, iso);
            case 5 -> new Written(two(month) + "/" + year, iso);
            case 6 -> new Written(day + "-" + small + "-" + year, full);
            case 7 -> new Written(name + " " + year, iso);
            case 8 -> new Written(iso, iso);
            case 9 -> new Written(year + "." + two(month) + "." + two(day), full);
            case 10 ->
                new Written(two(month) + "/" + (13 + day % 16) + "/" + two(year % 100), iso + "-" + (13 + day % 16));
            case 11 -> new Written(year + "-" + (year + 1), year + "/" + (year + 1));
            case 12 -> new Written(small + " " + day + ", " + year, full);
            case 13 -> new Written(year + "." + month, iso);
            case 14 -> new Written(name + ", " + year, iso);
            case 15 -> new Written(year + "/" + two(month), iso);
            case 16 -> new Written(day + " " + name + " " + year, full);
            case 17 -> new Written(small + ". " + year, iso);
            case 18 -> new Written(full, full);
            case 19 ->
                new Written(
                        iso.replace('-', '.') + " - " + (year + 1) + "." + two(month),
                        iso + "/" + (year + 1) + "-" + two(month));
            case 20 -> new Written(year + " - " + one("Present", "now", "present"), year + "/..");
            case 21 -> new Written("Fall " + year, String.valueOf(year));
            case 22 -> new Written(small + " " + day + "th, " + year, full);
            case 23 -> new Written(name.toUpperCase(Locale.ROOT) + " " + year, iso);
            case 24 -> new Written(year + "-" + two((year + 1) % 100), year + "/" + (year + 1));
            case 25 ->
                new Written(small + " " + day + "-" + (day + 1) + ", " + year, full + "/" + iso + "-" + two(day + 1));
            case 26 -> new Written("Oct " + year + " (upcoming)", year + "-10");
            case 27 -> new Written("Spring " + year, String.valueOf(year));
            case 28 -> new Written(year + "/" + (year + 1), year + "/" + (year + 1));
            case 29 -> new Written(year + " & " + (year + 1), year + "/" + (year + 1));
            case 30 -> new Written("May - July " + year, year + "-05/" + year + "-07");
            case 31 -> new Written(name + " " + day + " " + year, full);
            default -> {
                String[] foreign = FOREIGN.get(random.nextInt(FOREIGN.size())).split("=");
                yield new Written(foreign[0], foreign[1]);
            }
        };
    }

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    String word() {
        return "word" + words++;
    }

    List<String> lastWords() {
        return entries.get(entries.size() - 1).words();
    }

    String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
