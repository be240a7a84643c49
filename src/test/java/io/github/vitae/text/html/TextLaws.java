package io.github.vitae.text.html;

import io.github.vitae.fuzz.Law;
import io.github.vitae.model.AuthorStyles;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Problems;
import io.github.vitae.testing.ActiveContent;
import io.github.vitae.text.bibtex.BibNames;
import io.github.vitae.text.bibtex.LatexText;
import io.github.vitae.text.data.CsvParser;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DateMatch;
import io.github.vitae.text.date.DateParser;
import io.github.vitae.text.date.TwoDigits;
import io.github.vitae.text.html.css.CssLaws;
import io.github.vitae.text.source.OffsetMap;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** What must hold for whatever text one language's reader is given: for fuzzing. */
public final class TextLaws {

    /** What loads something, runs something, or ends what it stands in. */
    private static final Pattern ACTIVE_CSS = Pattern.compile(
            "url\\s*\\(|image-set|@import|@font-face|expression\\s*\\(|-moz-binding|behavior\\s*:|\\\\|</|<!|/\\*");

    private TextLaws() {}

    /** The gate: what is clean is clean, stays as it is, and reads as it is written. */
    public static void html(String html) {
        String once = clean(html);
        Law.check(ActiveContent.of(once).isEmpty(), "something runs: " + once);
        Law.check(clean(once).equals(once), "cleaned again it is another: " + once + "\n" + clean(once));
        Law.check(once.length() <= 16 * html.length() + (1 << 20), "it grows");
    }

    private static String clean(String html) {
        List<Node> nodes = Parser.htmlParser().parseFragmentInput(html, new Element("body"), "");
        HtmlGate gate = gate();
        return gate.clean(nodes, new Places(SourceText.of("x", html), new OffsetMap(), ""))
                .fragment();
    }

    private static HtmlGate gate() {
        return new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new CitedPublications(), new Problems());
    }

    /** Styles: nothing loads or runs, and every rule is the author's part of the page. */
    public static void css(String css) {
        AuthorStyleSheet sheet = new AuthorStyleSheet();
        sheet.sheet(
                css,
                (what, offset) -> Law.check(
                        offset >= 0 && offset + what.length() <= css.length(), "told at " + offset + ": " + what));
        String inline = sheet.inline(css, what -> {});
        AuthorStyles styles = sheet.styles();
        for (String written : List.of(styles.css(), styles.colours())) {
            Law.check(!ACTIVE_CSS.matcher(written.toLowerCase(Locale.ROOT)).find(), "this loads or runs: " + written);
            Law.check(balanced(written), "braces are left open: " + written);
        }
        CssLaws.sheet(styles.css(), css.length());
        AuthorStyleSheet again = new AuthorStyleSheet();
        again.sheet(
                String.join("\n", styles.sheet()), (what, offset) -> Law.check(false, "not published again: " + what));
        String attribute = styles.attributes().getOrDefault(inline, "");
        String same = again.inline(attribute, what -> Law.check(false, "not published again: " + what));
        Law.check(same.equals(inline), "read again it is another attribute: " + attribute);
        Law.check(again.styles().equals(styles), "read again it is another: " + styles + "\n" + again.styles());
        styles.css()
                .lines()
                .forEach(rule -> Law.check(
                        rule.startsWith(".vitae") || rule.startsWith("@media"), "out of the author's part: " + rule));
        Law.check(styles.css().length() <= 16 * css.length() + (1 << 20), "it grows");
    }

    private static boolean balanced(String css) {
        int open = 0;
        for (int i = 0; i < css.length(); i++) {
            open += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    /** An address: what is published leads where it was judged to lead, and judged again it is the same. */
    public static void url(String written) {
        Address address = Address.of(written);
        String value = address.value();
        if (address.kind() == Address.Kind.REFUSED) {
            Law.check(value.isEmpty(), "refused, and there: " + value);
            return;
        }
        Law.check(
                value.chars().noneMatch(c -> c <= ' ' || "\"<>`".indexOf(c) >= 0),
                "this leaves an attribute: " + value);
        Law.check(
                ActiveContent.of(new Element("img")
                                .attr("src", value.replace(String.valueOf(RichText.SITE_ROOT), ""))
                                .outerHtml())
                        .isEmpty(),
                "this runs: " + value);
        Address again = Address.of(value);
        Law.check(again.equals(address), "judged again it is another: " + address + " " + again);
    }

    /** Comma-separated values: each is within the file. */
    public static void csv(String text) {
        for (char separator : new char[] {',', '\t'}) {
            DataValue rows = CsvParser.parse(SourceText.of("x.csv", text), separator, new Problems());
            Law.check(rows instanceof DataValue.Sequence, "no rows");
        }
    }

    /** LaTeX: nothing in it runs, and as words it holds no marks of ours. */
    public static void latex(String text) {
        LatexText latex = new LatexText(gate());
        DataValue.Scalar value = new DataValue.Scalar(
                text,
                false,
                SourceText.of("x", text).locate(0, 0),
                (offset, length) -> SourceText.of("x", text).locate(offset, length));
        for (RichText rich : List.of(latex.rich(value), latex.richOrMarkdown(value), latex.richOrHtml(value))) {
            Law.check(ActiveContent.of(rich.fragment()).isEmpty(), "something runs: " + rich.fragment());
        }
        Law.check(latex.plain(value).length() <= 16 * text.length() + (1 << 20), "it grows");
        LatexText.verbatim(text);
        BibNames.parse(value, latex).names().forEach(name -> check(name.name()));
    }

    /** Dates: where they are said to stand, they stand. */
    public static void date(String text) {
        for (OptionalInt year : List.of(OptionalInt.empty(), OptionalInt.of(2024))) {
            for (TwoDigits digits : TwoDigits.values()) {
                check(DateParser.leading(text, year, digits), text);
            }
            check(DateParser.trailing(text, year), text);
            Optional<DateMatch> whole = DateParser.whole(text, year);
            check(whole, text);
            whole.ifPresent(match -> Law.check(
                    DateParser.whole(match.date().wording().orElse(""), year).isPresent(),
                    "its own words are no date: " + match.date().wording().orElse("")));
        }
        DateParser.suspect(text)
                .ifPresent(suspect -> Law.check(
                        suspect.offset() >= 0 && suspect.offset() + suspect.length() <= text.length(),
                        "suspect beyond the text"));
        DateParser.twoDigits(List.of(text.split("\n", -1)));
    }

    private static void check(Optional<DateMatch> found, String text) {
        found.ifPresent(match -> {
            Law.check(
                    match.start() >= 0 && match.start() < match.end() && match.end() <= text.length(),
                    "a date from " + match.start() + " to " + match.end());
            Law.check(!match.written().isBlank(), "a date without words");
        });
    }

    /** Names: each has words, and is read again as it was. */
    public static void name(String text) {
        BibNames.of(text).ifPresent(TextLaws::check);
        BibNames.list(text).forEach(TextLaws::check);
    }

    private static void check(PersonName name) {
        Law.check(!name.display().isBlank(), "a name without words: " + name);
    }

    /** Places: within the site, and each its own. */
    public static void path(String text) {
        SitePath.of(text).ifPresent(path -> {
            String value = path.value();
            Law.check(SitePath.of(value).equals(Optional.of(path)), "another place: " + value);
            Law.check(
                    !value.startsWith("/")
                            && !value.contains("\\")
                            && !List.of(value.split("/")).contains(".."),
                    "out of the site: " + value);
            Address address = Address.of(RichText.SITE_ROOT + Address.encodedPath(path));
            Law.check(address.target().equals(Optional.of(path)), "its address leads elsewhere: " + address);
        });
    }
}
