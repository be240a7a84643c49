package io.github.vitae.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Problems;
import io.github.vitae.testing.ActiveContent;
import io.github.vitae.testing.Attack;
import io.github.vitae.testing.TrialProfile;
import io.github.vitae.text.source.OffsetMap;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What passes the gate for author HTML: nothing that runs, all that is harmless, and always the same. */
class HtmlGateTest {

    /** How many fragments are made up; {@code -Dfragments=1000000} for a night. */
    private static final int FRAGMENTS = Integer.getInteger("fragments", 4000);

    /** Another's opinion: elements and attributes of ours may stay, whatever else is there is told. */
    private static final PolicyFactory ORACLE = new HtmlPolicyBuilder()
            .allowElements(
                    "a",
                    "abbr",
                    "address",
                    "article",
                    "audio",
                    "b",
                    "bdi",
                    "bdo",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "section",
                    "small",
                    "source",
                    "span",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "u",
                    "ul",
                    "var",
                    "video",
                    "wbr")
            .allowAttributes(
                    "id",
                    "class",
                    "title",
                    "lang",
                    "dir",
                    "aria-label",
                    "aria-hidden",
                    "href",
                    "src",
                    "alt",
                    "width",
                    "height",
                    "loading",
                    "target",
                    "rel",
                    "download",
                    "hreflang",
                    "controls",
                    "loop",
                    "muted",
                    "preload",
                    "poster",
                    "playsinline",
                    "datetime",
                    "open",
                    "value",
                    "start",
                    "type",
                    "reversed",
                    "span",
                    "colspan",
                    "rowspan",
                    "headers",
                    "scope")
            .globally()
            .allowUrlProtocols("http", "https", "mailto", "tel", "data")
            .allowWithoutAttributes("a", "span", "img", "font", "audio", "video", "source", "abbr", "col")
            .toFactory();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<audio src=\"//other.example/x.mp3\" autoplay></audio>",
                "<AUDIO SRC=https://other.example/x.mp3 AutoPlay preload=auto></AUDIO>",
                "<video autoplay=\"\" muted preload><source src=\"https://other.example/x.mp4\" type=\"video/mp4\"></video>",
                "<video src=\"films/x.mp4\" autoplay loop playsinline></video>",
                "<p><video src=x.mp4 preload=metadata poster=https://other.example/p.png></video></p>",
            })
    void noFilmOrSoundIsAskedForBeforeAReaderPlaysIt(String html) {
        Element media = Jsoup.parseBodyFragment(clean(html).fragment()).expectFirst("audio, video");

        assertThat(media.attr("preload")).isEqualTo("none");
        assertThat(media.hasAttr("autoplay")).isFalse();
        assertThat(media.hasAttr("controls")).isTrue();
    }

    /** What is taken for words is what the gate would have made of them. */
    @Test
    void wordsAreAsTheGateGivesThem() {
        Random random = new Random(11);
        String signs = "ab ZÄß漢é12 .,;:()!?/+=*'\"%#_-–—’‘“”…<>&[]@\u00A0\t~`^|{}$\\\uFDD1\uD83D\uDE00";
        int words = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                // most texts are of the signs that may pass
                text.append(signs.charAt(random.nextInt(i % 4 == 0 ? signs.length() : 35)));
            }
            String html = text.toString();
            Optional<RichText> passed = HtmlGate.words(html);
            if (passed.isPresent()) {
                words++;
                assertThat(passed).as(html).contains(clean(html));
            }
        }
        assertThat(words).isBetween(5_000, 19_000);
    }

    private static RichText clean(String html) {
        List<Node> nodes = Parser.htmlParser().parseFragmentInput(html, new Element("body"), "");
        HtmlGate gate =
                new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new CitedPublications(), new Problems());
        return gate.clean(nodes, new Places(SourceText.of("x", html), new OffsetMap(), ""));
    }

    static List<Attack> attacks() {
        return Attack.html();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingOfAnAttackIsLeftThatCouldRun(Attack attack, @TempDir Path directory) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "Text " + attack.text() + "\n\n# News\n\n- May 2025: " + attack.text() + "\n")
                .with("awards.yml", "- title: " + quoted(attack.text()) + "\n")
                .read();

        result.pages()
                .values()
                .forEach(page -> assertThat(ActiveContent.of(page)).as(page).isEmpty());
        assertThat(clean(attack.text()).fragment())
                .isEqualTo(clean(clean(attack.text()).fragment()).fragment());
        assertNothingActiveByTheOracle(clean(attack.text()).fragment());
    }

    @Test
    void thereAreTwoHundredAttacksAndThirtyThatAreNone() {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(Attack.benign()).hasSizeGreaterThanOrEqualTo(25);
    }

    static List<String[]> benign() {
        return Attack.benign();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("benign")
    void whatIsHarmlessStays(String html, String selector, @TempDir Path directory) {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "Text\n\n" + html + "\n")
                .read();

        Element body = Jsoup.parse(result.page("index.html")).body();
        assertThat(body.select(selector)).as(body.html()).isNotEmpty();
        assertThat(ActiveContent.of(result.page("index.html"))).isEmpty();
    }

    /** Cleaning twice is cleaning once, and what is published reads as it is written. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whatIsCleanStaysAsItIs(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < FRAGMENTS / 4; i++) {
            String html = fragment(random);
            String once = clean(html).fragment();

            assertThat(reread(once)).as(html).isEqualTo(once);
            assertThat(clean(once).fragment()).as(html).isEqualTo(once);
            assertThat(ActiveContent.of(once)).as(html).isEmpty();
            assertNothingActiveByTheOracle(once);
        }
    }

    private static String reread(String fragment) {
        Element body = new Element("div");
        Parser.htmlParser().parseFragmentInput(fragment, body, "").forEach(body::appendChild);
        org.jsoup.nodes.Document frame = new org.jsoup.nodes.Document("");
        frame.outputSettings(new org.jsoup.nodes.Document.OutputSettings()
                .prettyPrint(false)
                .escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml));
        frame.appendChild(body);
        return body.html().strip();
    }

    private static void assertNothingActiveByTheOracle(String fragment) {
        List<String> dropped = new ArrayList<>();
        ORACLE.sanitize(
                fragment.replace(String.valueOf(RichText.SITE_ROOT), ""),
                new HtmlChangeListener<String>() {
                    @Override
                    public void discardedTag(String context, String element) {
                        dropped.add("<" + element + ">");
                    }

                    @Override
                    public void discardedAttributes(String context, String element, String... attributes) {
                        dropped.add(element + " " + List.of(attributes));
                    }
                },
                fragment);
        assertThat(dropped).as(fragment).isEmpty();
    }

    private static final List<String> NAMES = List.of(
            "a",
            "b",
            "i",
            "p",
            "div",
            "span",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "caption",
            "colgroup",
            "col",
            "pre",
            "code",
            "h1",
            "h2",
            "img",
            "br",
            "hr",
            "details",
            "summary",
            "video",
            "source",
            "font",
            "center",
            "nobr",
            "form",
            "button",
            "select",
            "option",
            "optgroup",
            "textarea",
            "input",
            "svg",
            "math",
            "mtext",
            "mglyph",
            "mi",
            "foreignObject",
            "desc",
            "title",
            "style",
            "script",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "xmp",
            "plaintext",
            "listing",
            "ruby",
            "rt",
            "rp",
            "body",
            "html",
            "head",
            "base",
            "meta",
            "link",
            "frameset",
            "annotation-xml",
            "image",
            "isindex",
            "keygen",
            "marquee",
            "dialog",
            "slot",
            "x-y",
            "address",
            "blockquote",
            "q",
            "u",
            "s",
            "section",
            "figure");
    private static final List<String> ATTRIBUTES = List.of(
            "href",
            "src",
            "id",
            "class",
            "style",
            "title",
            "onclick",
            "onerror",
            "name",
            "xlink:href",
            "srcset",
            "alt",
            "target",
            "rel",
            "type",
            "is",
            "slot",
            "formaction",
            "action",
            "data",
            "dir",
            "width",
            "align",
            "color");
    private static final List<String> VALUES = List.of(
            "x",
            "javascript:x",
            "#y",
            "https://example.org/?a&b",
            "java\tscript:x",
            "\"",
            "'",
            "><img src=x onerror=y>",
            "color:red",
            "background:url(x)",
            "&amp;",
            "&#106;avascript:x",
            "__proto__",
            "vitae-card",
            "-->",
            "</style>",
            "data:image/png;base64,AA==",
            "data:text/html,x",
            "",
            " ",
            "a b",
            "\u0000",
            "../x");
    private static final List<String> TEXTS = List.of(
            "a",
            " ",
            "\n",
            "&lt;",
            "<",
            ">",
            "&",
            "-->",
            "<!--",
            "<![CDATA[",
            "]]>",
            "<!",
            "<?x?>",
            "</",
            "&#0;",
            "\u0000",
            "&nbsp;",
            "é",
            "😀",
            "<!-- x -->",
            "\"",
            "'",
            "`",
            "{{",
            "&lt;script&gt;");

    private static String fragment(Random random) {
        StringBuilder html = new StringBuilder();
        for (int parts = 1 + random.nextInt(12); parts > 0; parts--) {
            String name = any(NAMES, random);
            switch (random.nextInt(5)) {
                case 0 -> html.append(any(TEXTS, random));
                case 1 -> html.append("</").append(name).append('>');
                default -> {
                    html.append('<').append(name);
                    for (int attributes = random.nextInt(3); attributes > 0; attributes--) {
                        String quote = any(List.of("\"", "'", ""), random);
                        html.append(random.nextInt(9) == 0 ? "/" : " ")
                                .append(any(ATTRIBUTES, random))
                                .append('=')
                                .append(quote)
                                .append(any(VALUES, random))
                                .append(quote);
                    }
                    html.append(random.nextInt(9) == 0 ? "/>" : ">");
                }
            }
        }
        return html.toString();
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** A text as a scalar of YAML. */
    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
