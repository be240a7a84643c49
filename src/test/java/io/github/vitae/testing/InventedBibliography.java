package io.github.vitae.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A bibliography of any size as people keep one, of invented people and works: the same number is the same file each time. Types
 * and fields are about as frequent as they are in real ones: half of it articles, a quarter papers at meetings, and some of all
 * else; names, titles and pages are written in the ways that people write them.
 */
public final class InventedBibliography {

    private static final List<String> FAMILIES = List.of(
            "Abelow",
            "Brandvik",
            "Castellane",
            "Dunmore-Hale",
            "Eskelund",
            "Farrowgate",
            "Gimenez Sol",
            "Harrowby",
            "Ivarsen",
            "Jurkalo",
            "Kettleby",
            "Lumbreras",
            "Mirovec",
            "Nakagiri",
            "Oduwole",
            "Pellworm",
            "Quillfeather",
            "Rasmunden",
            "Sandov{\\'a}l",
            "Thornquist",
            "Umarsky",
            "Vesterg{\\aa}rd",
            "Wintersee",
            "Xiaoling",
            "Yarrowman",
            "Zelmanovitz",
            "G{\\\"o}llner",
            "{\\v S}imkovec",
            "O'Carrigan",
            "McTavering",
            "Lef{\\`e}vrier",
            "N{\\'u}{\\~n}ezal",
            "Bialowski",
            "Chattermole",
            "Drexelmann",
            "Hvidtfeld",
            "Oakenshaw",
            "Tremblaise",
            "Wu",
            "Li",
            "Ng",
            "Kim");

    private static final List<String> GIVENS = List.of(
            "Ada",
            "Bo",
            "Clara",
            "Dan",
            "Emil K.",
            "Fiona",
            "G. H.",
            "Hanna",
            "Ivo",
            "Jonas T.",
            "K.",
            "Lena",
            "M. A.",
            "Nadia",
            "Olaf",
            "Paula",
            "R. S.",
            "Sven",
            "T. J.",
            "Vera",
            "Willem",
            "Y.",
            "Ann",
            "Ben",
            "Carla M.",
            "D. E.",
            "Erik",
            "F.",
            "Greta",
            "H. J. K.",
            "Ines",
            "Karl Otto",
            "L{\\'e}a",
            "Nils",
            "O. P.",
            "Petra S.",
            "Quentin",
            "Rui",
            "S{\\o}ren",
            "Tomoko",
            "Uma",
            "V. W.",
            "Wei",
            "Yusuf",
            "Zo{\\\"e}");

    /** Each of these is in the way of who makes initials. */
    private static final List<String> RARER_GIVENS = List.of(
            "Jean-Luc",
            "Xiu-Ying",
            "Maria del Mar",
            "Anne-Marie",
            "{\\'E}tienne",
            "J.-P.",
            "A.B.",
            "Hans-Peter",
            "{\\O}ystein",
            "Mary Ann");

    private static final List<String> PARTICLES = List.of("van der", "de", "von", "van", "de la", "di");

    private static final List<String> TEAMS = List.of(
            "{The Saltmarsh Collaboration}",
            "{World Tide Office}",
            "{Institute of Slow Water}",
            "{Committee on Fog and Harbours}");

    private static final List<String> METHODS = List.of(
            "A Survey of",
            "Learning",
            "On the Limits of",
            "Towards Robust",
            "Measuring",
            "Bounds for",
            "Rethinking",
            "The Role of",
            "Scaling",
            "Fast and Frugal",
            "An Introduction to",
            "Evidence for",
            "Time-Dependent",
            "How Not to Trust",
            "Effects of {pH} on",
            "Non-Linear");

    private static final List<String> SUBJECTS = List.of(
            "Harbour Tides",
            "Foghorn Signals",
            "{DNA} Repair in Gulls",
            "Sparse Graphs",
            "{Bayesian} Inference",
            "Slow-Water Networks",
            "Ropes under Load",
            "Sediment Transport in {Norwegian} Fjords",
            "Self-Supervised Representations",
            "Two-Phase Flows",
            "Lighthouses and Their Keepers",
            "{CO}$_2$ Uptake",
            "the {H}$\\alpha$ Line",
            "Coastal Labour Markets",
            "$k$-Means Clustering",
            "{\\emph{Larus argentatus}} Colonies",
            "Voting with Ties",
            "Small Words and Big Data",
            "{GPU} Kernels",
            "Medieval Sea Law",
            "Pilot's Notes",
            "Proofs of $n^2$ Bounds");

    private static final List<String> TAILS = List.of(
            ": A Case Study",
            ": Evidence from 12 Ports",
            ", and What to Do about It",
            " in the Wild",
            " Is All You Need",
            ": The View from Below",
            "? A Reply to Critics",
            " via {Monte Carlo} Methods",
            " (Extended Version)",
            " -- Part {II}",
            ": Lessons, Limits, and Outlook",
            "",
            "",
            "",
            "",
            "");

    private static final List<String> JOURNALS = List.of(
            "Journal of Harbour Studies",
            "Annals of Applied Fog",
            "{IEEE} Transactions on Tidal Systems",
            "Proceedings of the Academy of Slow Water",
            "Water Research Letters",
            "Nordic Journal of Knots",
            "{PLoS} Shores",
            "Physica Maritima",
            "J. Exp. Ornithol.",
            "The Lighthouse Review",
            "Ropes \\& Cables",
            "Zeitschrift f{\\\"u}r Wattforschung",
            "Tide",
            "Computers and the Coast: An International Journal");

    private static final List<String> MEETINGS = List.of(
            "Proceedings of the 12th International Conference on Tidal Learning",
            "Advances in Neural Harbour Systems",
            "Proc. of the {ACM} Symposium on Ropes",
            "2019 {IEEE} Workshop on Fog Computing",
            "{ICFH} 2021",
            "International Meeting on Gulls ({IMG})",
            "Proceedings of the Third Annual Workshop on Sediments");

    private static final List<String> SERIES =
            List.of("Lecture Notes in Harbour Science", "{LNHS}", "Springtide Proceedings in Mathematics");

    private static final List<String> PUBLISHERS = List.of(
            "Nordhaven University Press",
            "Springtide",
            "Fogbound \\& Sons",
            "{ACM}",
            "{IEEE}",
            "Elsmere",
            "Harbour Press");

    private static final List<String> PLACES =
            List.of("Nordhaven", "Eastmere, EX", "Oslo", "New York, NY", "Cambridge");

    private static final List<String> SCHOOLS =
            List.of("University of Eastmere", "Nordhaven University", "Technische Universit{\\\"a}t Watt");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final Random random;
    private final boolean biblatex;
    private int entry;
    private boolean particles;

    private InventedBibliography(long number, boolean biblatex) {
        this.random = new Random(number);
        this.biblatex = biblatex;
    }

    /**
     * A bibliography.
     *
     * @param number which one: other numbers are other files
     * @param entries how many entries it has
     * @param biblatex whether it is written for biblatex, not for BibTeX
     * @return the file: {@code @article{k0, author = {…}, …}}
     */
    public static String of(long number, int entries, boolean biblatex) {
        InventedBibliography bibliography = new InventedBibliography(number, biblatex);
        StringBuilder file = new StringBuilder(entries * 300);
        for (int i = 0; i < entries; i++) {
            bibliography.entry = i;
            file.append(bibliography.entry());
        }
        return file.toString();
    }

    private String entry() {
        Map<String, String> fields = new LinkedHashMap<>();
        particles = false;
        int kind = random.nextInt(100);
        String type = kind < 47
                ? article(fields)
                : kind < 70
                        ? paper(fields)
                        : kind < 76
                                ? book(fields)
                                : kind < 82
                                        ? chapter(fields)
                                        : kind < 87 ? thesis(fields) : kind < 91 ? report(fields) : other(fields);
        if (particles) {
            // a particle belongs to the family name: what biblatex, and pandoc, have to be told
            fields.put("options", "useprefix=true");
        }
        StringBuilder written = new StringBuilder("@" + type + "{k" + entry + (biblatex ? "x" : "") + ",\n");
        fields.forEach((name, value) -> written.append("  ")
                .append(name)
                .append(" = ")
                .append(name.equals("month") && !Character.isDigit(value.charAt(0)) ? value : "{" + value + "}")
                .append(",\n"));
        return written.append("}\n\n").toString();
    }

    private boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private String people(int most) {
        int many = in(4) ? between(most, most * 4) : between(1, most);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            boolean particle = in(2);
            particles |= particle;
            String family = (particle ? one(PARTICLES) + " " : "") + one(FAMILIES);
            String given = one(in(4) ? RARER_GIVENS : GIVENS);
            names.add(
                    in(2)
                            ? family + (in(50) ? ", Jr., " : ", III, ") + given
                            : in(30) && !family.contains("Gimenez") ? given + " " + family : family + ", " + given);
        }
        if (in(3)) {
            return one(TEAMS) + (in(50) ? "" : " and " + names.get(0));
        }
        return String.join(" and ", names) + (in(1) ? " and others" : "");
    }

    private void who(Map<String, String> fields, int most) {
        fields.put("author", people(most));
        fields.put("title", one(METHODS) + " " + one(SUBJECTS) + one(TAILS));
    }

    private void when(Map<String, String> fields) {
        int year = between(1968, 2026);
        if (in(2)) {
            return;
        }
        if (!biblatex) {
            fields.put("year", String.valueOf(year));
            if (in(35)) {
                fields.put("month", in(85) ? one(MONTHS) : String.valueOf(between(1, 12)));
            }
        } else if (in(45)) {
            String month = String.format("%d-%02d", year, between(1, 12));
            fields.put("date", in(50) ? month : month + String.format("-%02d", between(1, 28)));
        } else {
            fields.put("date", in(3) ? (year - 1) + "/" + year : String.valueOf(year));
        }
    }

    private String pages() {
        int first = in(15) ? between(1000, 12000) : between(1, 900);
        int last = first + between(1, 40);
        return in(5) ? String.valueOf(first) : first + (in(75) ? "--" : "-") + last;
    }

    private void found(Map<String, String> fields, int doi, int url) {
        if (in(doi)) {
            fields.put(
                    "doi", "10." + between(1000, 9999) + "/x." + entry + (in(20) ? "(97)00012-" + between(1, 9) : ""));
        }
        if (in(url)) {
            fields.put("url", "https://works.example.org/" + entry);
            if (in(30)) {
                fields.put(
                        "urldate", String.format("20%02d-%02d-%02d", between(10, 25), between(1, 12), between(1, 28)));
            }
        }
    }

    private String article(Map<String, String> fields) {
        who(fields, 7);
        fields.put(biblatex ? "journaltitle" : "journal", one(JOURNALS));
        if (in(90)) {
            fields.put("volume", String.valueOf(between(1, 240)));
        }
        if (in(62)) {
            fields.put("number", in(5) ? "3--4" : String.valueOf(between(1, 12)));
        }
        if (in(88)) {
            fields.put("pages", pages());
        }
        when(fields);
        found(fields, 60, 15);
        if (in(20)) {
            fields.put("issn", "1234-5679");
        }
        if (in(15)) {
            fields.put("publisher", one(PUBLISHERS));
        }
        return "article";
    }

    private String paper(Map<String, String> fields) {
        who(fields, 6);
        fields.put("booktitle", one(MEETINGS));
        if (in(80)) {
            fields.put("pages", pages());
        }
        if (in(10)) {
            fields.put("editor", people(3));
        }
        if (in(22)) {
            fields.put("series", one(SERIES));
            fields.put("volume", String.valueOf(between(1, 9000)));
        }
        if (in(60)) {
            fields.put("publisher", one(PUBLISHERS));
        }
        if (in(35)) {
            fields.put(biblatex ? "location" : "address", one(PLACES));
        }
        when(fields);
        found(fields, 45, 20);
        return "inproceedings";
    }

    private String book(Map<String, String> fields) {
        who(fields, 3);
        if (in(20)) {
            fields.put("editor", fields.remove("author"));
        } else if (in(10)) {
            fields.put("translator", people(1));
        }
        fields.put("publisher", one(PUBLISHERS));
        if (in(70)) {
            fields.put(biblatex ? "location" : "address", one(PLACES));
        }
        if (in(35)) {
            fields.put("edition", biblatex || in(30) ? String.valueOf(between(2, 13)) : in(50) ? "Third" : "2nd");
        }
        if (in(12)) {
            fields.put("volume", String.valueOf(between(1, 4)));
        }
        if (in(15)) {
            fields.put("series", one(SERIES));
        }
        when(fields);
        found(fields, 15, 8);
        if (in(60)) {
            fields.put("isbn", "978-0-306-40615-7");
        }
        return "book";
    }

    private String chapter(Map<String, String> fields) {
        who(fields, 4);
        fields.put("booktitle", "Handbook of " + one(SUBJECTS));
        if (in(80)) {
            fields.put("editor", people(3));
        }
        if (in(80)) {
            fields.put("pages", pages());
        }
        if (in(15)) {
            fields.put("edition", biblatex ? "2" : "Second");
        }
        fields.put("publisher", one(PUBLISHERS));
        if (in(60)) {
            fields.put(biblatex ? "location" : "address", one(PLACES));
        }
        when(fields);
        found(fields, 30, 5);
        return "incollection";
    }

    private String thesis(Map<String, String> fields) {
        who(fields, 1);
        String kind = in(70) ? "phdthesis" : "mastersthesis";
        fields.put(biblatex ? "institution" : "school", one(SCHOOLS));
        if (in(40)) {
            fields.put(biblatex ? "location" : "address", one(PLACES));
        }
        when(fields);
        found(fields, 10, 25);
        if (biblatex) {
            fields.put("type", kind.replace("sthesis", "thesis"));
        }
        return biblatex ? "thesis" : kind;
    }

    private String report(Map<String, String> fields) {
        who(fields, 4);
        fields.put("institution", "Institute of Slow Water");
        if (in(75)) {
            fields.put("number", in(50) ? "ISW-" + between(10, 99) : String.valueOf(between(1, 999)));
        }
        if (in(40)) {
            fields.put("type", "Working Paper");
        }
        when(fields);
        found(fields, 15, 40);
        return biblatex ? "report" : "techreport";
    }

    private String other(Map<String, String> fields) {
        who(fields, 4);
        when(fields);
        switch (random.nextInt(biblatex ? 7 : 4)) {
            case 0, 1 -> {
                fields.put("eprint", between(1001, 2512) + "." + between(10000, 29999));
                fields.put(biblatex ? "eprinttype" : "archivePrefix", in(80) ? "arXiv" : "arxiv");
                return biblatex && in(50) ? "online" : "misc";
            }
            case 2 -> {
                fields.put("note", in(50) ? "Unpublished manuscript" : "In preparation");
                return "unpublished";
            }
            case 3 -> {
                fields.put("howpublished", "\\url{https://pages.example.org/" + entry + "}");
                return "misc";
            }
            case 4 -> {
                fields.put("url", "https://pages.example.org/" + entry);
                fields.put("urldate", "2023-04-05");
                return "online";
            }
            case 5 -> {
                fields.put("publisher", "Data Pier");
                fields.put("doi", "10.5555/pier." + entry);
                if (in(50)) {
                    fields.put("version", "1." + between(0, 9));
                }
                return in(50) ? "dataset" : "software";
            }
            default -> {
                fields.put("number", "EX" + between(1000000, 9999999));
                return "patent";
            }
        }
    }
}
