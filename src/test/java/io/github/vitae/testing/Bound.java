package io.github.vitae.testing;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Input that grows in one way, such as a bibliography of ever more entries: reading it ends in time and memory that grow as
 * it does.
 *
 * @param name what there is much of
 * @param full how much of it a build is tried with in 256 MB
 * @param files the files of a profile with so much of it
 */
public record Bound(String name, int full, IntFunction<Map<String, String>> files) {

    private static final String ABOUT = "Text\n\n";
    private static final Map<String, String> JEKYLL =
            Map.of("_config.yml", "title: x\n", "_pages/about.md", "---\npermalink: /\ntitle: x\n---\nText\n");

    /** Writes so much of it. */
    public void write(TrialProfile profile, int size) {
        files.apply(size).forEach(profile::with);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Bound of(String name, int full, String file, IntFunction<String> text) {
        return new Bound(name, full, size -> Map.of(file, text.apply(size)));
    }

    private static Bound bib(String name, int full, IntFunction<String> text) {
        return of(name, full, "publications.bib", text);
    }

    private static Bound about(String name, int full, IntFunction<String> text) {
        return of(name, full, "about.md", size -> ABOUT + text.apply(size));
    }

    private static String each(int size, IntFunction<String> one) {
        return IntStream.range(0, size).mapToObj(one).collect(Collectors.joining());
    }

    private static String title(String title) {
        return "@misc{a, year = 2020, title = {" + title + "}}";
    }

    private static Map<String, String> jekyll(Map<String, String> more) {
        Map<String, String> files = new java.util.HashMap<>(JEKYLL);
        files.putAll(more);
        return files;
    }

    /** All of them. */
    public static List<Bound> all() {
        return List.of(
                bib(
                        "entries",
                        50_000,
                        size -> each(
                                size, i -> "@misc{k" + i + ",title={Title " + i + "},year=" + (1950 + i % 70) + "}\n")),
                bib(
                        "entries of usual length",
                        50_000,
                        size -> each(
                                size,
                                i -> "@article{k" + i + ",\n  title = {Maps of noise in caves, part " + i
                                        + "},\n  author = {Quill, Ada and Reed, Bo and Sand, Cy},\n"
                                        + "  journal = {Journal of Careful Machines},\n  year = {" + (1950 + i % 70)
                                        + "},\n  volume = {" + i % 50 + "},\n  pages = {" + i + "--" + (i + 9)
                                        + "},\n  doi = {10.1234/abc." + i + "},\n  abstract = {"
                                        + "We tell what is heard in caves. ".repeat(4) + "}\n}\n\n")),
                bib(
                        "authors",
                        20_000,
                        size -> "@article{a, title={x}, year=2020, author={"
                                + each(size, i -> (i == 0 ? "" : " and ") + "Doe" + i + ", Jane*") + "}}"),
                of(
                        "authors in CSL JSON",
                        20_000,
                        "publications.json",
                        size -> "[{\"title\": \"x\", \"author\": ["
                                + each(
                                        size,
                                        i -> (i == 0 ? "" : ",") + "{\"family\": \"Doe" + i + "\", \"given\": \"J\"}")
                                + "]}]"),
                new Bound(
                        "authors of HugoBlox",
                        20_000,
                        size -> Map.of(
                                "content/authors/admin/_index.md",
                                "---\ntitle: Ada\n---\nText\n",
                                "content/publication/a/index.md",
                                "---\ntitle: x\ndate: 2020-01-01\nauthors:\n" + each(size, i -> "- Jane Doe" + i + "\n")
                                        + "---\nx\n")),
                bib(
                        "crossrefs in a chain",
                        8_000,
                        size -> each(
                                size,
                                i -> "@inproceedings{k" + i + ",title={T " + i + "},crossref={k" + (i + 1) + "}}\n")),
                bib(
                        "crossrefs in a circle",
                        8_000,
                        size -> each(
                                size,
                                i -> "@inproceedings{k" + i + ",title={T " + i + "},crossref={k" + (i + 1) % size
                                        + "}}\n")),
                bib(
                        "children of one long parent",
                        8_000,
                        size -> "@xdata{x, abstract = {" + "word ".repeat(size) + "}}\n"
                                + each(size, i -> "@misc{k" + i + ",title={T " + i + "},xdata={x}}\n")),
                bib("words of a title", 180_000, size -> title("word ".repeat(size))),
                bib("letters of a title", 900_000, size -> title("w".repeat(size))),
                bib("braces of a title", 225_000, size -> title("{Ab} ".repeat(size))),
                bib("braces within braces", 450_000, size -> title("{".repeat(size) + "x" + "}".repeat(size))),
                bib("mathematics of a title", 150_000, size -> title("$x^2$ ".repeat(size))),
                bib("one formula", 150_000, size -> title("$" + "x^{2}+".repeat(size) + "1$")),
                bib("quotations of a title", 150_000, size -> title("``a'' ".repeat(size))),
                bib(
                        "publications of one title",
                        20_000,
                        size -> each(size, i -> "@misc{k" + i + ",year=2020,title={Same thing}}\n")),
                bib("publications of one key", 8_000, size -> each(size, i -> "@misc{a,title={T " + i + "}}\n")),
                about("paragraphs and divs", 80_000, "<p><div>"::repeat),
                about("links", 80_000, "<a href=\"x\">"::repeat),
                about("tables", 80_000, "<table>"::repeat),
                about("cells", 60_000, "<table><tr><td>"::repeat),
                about("bold", 80_000, "<b>"::repeat),
                about("items in items", 80_000, "<ul><li>"::repeat),
                about("closed items in items", 50_000, size -> "<ul><li>".repeat(size) + "</li></ul>".repeat(size)),
                about("headings in headings", 80_000, "<h1>"::repeat),
                about("code that never ends", 80_000, "<pre>\n"::repeat),
                about(
                        "Markdown in HTML",
                        20_000,
                        size -> "<div markdown=\"1\">\n".repeat(size) + "</div>\n".repeat(size)),
                about("tags that ask and never end", 60_000, size -> "<div" + " markdown=1".repeat(size)),
                about("quotations", 400_000, ">"::repeat),
                about("lists", 400_000, "- "::repeat),
                about("opening brackets", 400_000, "["::repeat),
                about("brackets", 200_000, size -> "[".repeat(size) + "x" + "](y)".repeat(size)),
                about("stars", 400_000, "*a "::repeat),
                about("backticks", 200_000, "`a``"::repeat),
                about("headings", 60_000, size -> each(size, i -> "# H " + i + "\n\nx\n\n")),
                about(
                        "definitions of links",
                        30_000,
                        size -> each(size, i -> "[a" + i + "]: /x\n") + "\n" + each(size, i -> "[a" + i + "] ")),
                about("news in a page", 60_000, size -> "# News\n\n" + each(size, i -> "- May 2025: " + i + "\n")),
                of(
                        "old addresses",
                        100_000,
                        "about.md",
                        size -> "---\nredirect_from:\n" + each(size, i -> "- /" + i + "/\n") + "---\nText\n"),
                of("keys of YAML", 200_000, "person.yml", size -> "name: x\n" + each(size, i -> "k" + i + ": v\n")),
                of("mappings of YAML", 200_000, "person.yml", size -> "a: " + "{a: ".repeat(size) + "}".repeat(size)),
                of("a long scalar", 2_000_000, "news.yml", size -> "- text: " + "x ".repeat(size)),
                of(
                        "merged mappings",
                        20_000,
                        "news.yml",
                        size -> "- &a0 {text: x}\n"
                                + each(size, i -> "- &a" + (i + 1) + " {<<: *a" + i + ", k" + i + ": 1}\n")),
                of("broken entries", 50_000, "news.yml", size -> each(size, i -> "- text: a: b" + i + "\n")),
                of("broken keys", 50_000, "person.yml", size -> "name: x\n" + each(size, i -> "k" + i + ": a: b\n")),
                of("news", 100_000, "news.yml", size -> each(size, i -> "- text: thing " + i + "\n")),
                of(
                        "tags",
                        20_000,
                        "news.yml",
                        size -> each(size, i -> "- text: thing " + i + "\n  tags: [t" + i + "]\n")),
                of(
                        "awards in groups",
                        20_000,
                        "awards.yml",
                        size -> each(size, i -> "- title: thing " + i + "\n  group: g" + i + "\n")),
                of(
                        "keys of JSON",
                        200_000,
                        "resume.json",
                        size -> "{\"basics\": {\"name\": \"x\"}" + each(size, i -> ",\"k" + i + "\": 1") + "}"),
                of("lists of JSON", 2_000_000, "resume.json", size -> "[".repeat(size) + "]".repeat(size)),
                of(
                        "faults of JSON",
                        100_000,
                        "resume.json",
                        size -> "{\"basics\": {\"name\": \"x\"}, \"skills\": [" + "'\\q',,".repeat(size) + "]}"),
                of(
                        "lists of TOML",
                        400_000,
                        "about.md",
                        size -> "+++\na = " + "[".repeat(size) + "]".repeat(size) + "\n+++\nText\n"),
                of("values of TOML", 100_000, "about.md", size -> "+++\na = [" + "1,".repeat(size) + "]\n+++\nText\n"),
                new Bound(
                        "rows of a table",
                        50_000,
                        size -> jekyll(
                                Map.of("_data/news.csv", "date,text\n" + each(size, i -> "2025,thing " + i + "\n")))),
                new Bound(
                        "files in a folder",
                        10_000,
                        size -> jekyll(IntStream.range(0, size)
                                .boxed()
                                .collect(Collectors.toMap(
                                        i -> "_news/n" + i + ".md",
                                        i -> "---\ndate: 2025-05-14\n---\nthing " + i + " {{ site.title }}\n")))));
    }
}
