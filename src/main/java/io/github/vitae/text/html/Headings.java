package io.github.vitae.text.html;

import io.github.vitae.problem.notation.DistinctNames;
import io.github.vitae.problem.notation.Slug;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The headings of a document: HTML's own, and paragraphs that hold nothing but bold words. */
public final class Headings {

    /** The level of a bold line: below every real heading. */
    public static final int BOLD_LINE = 7;

    private static final int LONGEST_BOLD_LINE = 60;
    private static final int DEEPEST_LOOKS = 4;
    private static final Set<String> LOOKS = Set.of("em", "i", "u", "span", "font", "big", "center");
    private static final Pattern KRAMDOWN_ID = Pattern.compile("\\s*\\{:?\\s*#([\\w:.-]{1,100})\\s*\\}\\s*$");

    private Headings() {}

    /** All headings with words in them, in order; none within list items. */
    public static List<Element> all(Element body) {
        List<Element> headings = new ArrayList<>();
        for (Element element : body.select("h1,h2,h3,h4,h5,h6,p")) {
            if (isHeading(element) && element.closest("li") == null) {
                headings.add(element);
            }
        }
        return headings;
    }

    public static boolean isHeading(Node node) {
        return node instanceof Element element && level(element) > 0;
    }

    /** The level, 1 to 6 or {@link #BOLD_LINE}; 0 for what is no heading. */
    public static int level(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return PlainText.visible(element.text()).isBlank() ? 0 : name.charAt(1) - '0';
        }
        return name.equals("p") && isBoldLine(element) ? BOLD_LINE : 0;
    }

    private static boolean isBoldLine(Element paragraph) {
        if (boldOf(paragraph).isEmpty()) {
            return false;
        }
        String words = PlainText.visible(paragraph.text()).strip();
        return !words.isEmpty()
                && words.length() <= LONGEST_BOLD_LINE
                && !words.endsWith(".")
                && words.chars().noneMatch(Character::isDigit)
                && paragraph.selectFirst("br,img,a") == null;
    }

    /**
     * What is bold in an element that holds nothing else but a colon, emoji, and elements that only say how it looks: the
     * {@code <strong>} of {@code 🔥 ***News***:}.
     */
    public static Optional<Element> boldOf(Element element) {
        Element at = element;
        for (int depth = 0; depth < DEEPEST_LOOKS; depth++) {
            if (at.childrenSize() != 1 || !at.textNodes().stream().allMatch(Headings::isOrnament)) {
                return Optional.empty();
            }
            at = at.child(0);
            if (at.nameIs("strong") || at.nameIs("b")) {
                return Optional.of(at);
            }
            if (!LOOKS.contains(at.normalName())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Takes off what makes all of a heading bold, and what looks it has besides: a heading is no bolder for that. */
    public static void unwrapBold(Element heading) {
        boldOf(heading).ifPresent(bold -> {
            Element at = bold;
            Element parent = bold.parent();
            while (at != heading && parent != null) {
                at.unwrap();
                at = parent;
                parent = at.parent();
            }
        });
    }

    private static boolean isOrnament(TextNode text) {
        return PlainText.visible(text.getWholeText())
                .codePoints()
                .allMatch(c -> c == ':'
                        || c == '：'
                        || c == '\uFE0F'
                        || c == '\u200D'
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.OTHER_SYMBOL);
    }

    /**
     * Gives headings the levels of their nesting, from 2 on, since 1 is the page's own title, and an {@code id} to link
     * to. Headings that skip a level for their size do so no more.
     */
    public static void normalise(Element body) {
        Deque<Integer> open = new ArrayDeque<>();
        for (Element heading : body.select("h1,h2,h3,h4,h5,h6")) {
            int level = heading.normalName().charAt(1) - '0';
            while (!open.isEmpty() && open.peek() >= level) {
                open.pop();
            }
            open.push(level);
            heading.tagName("h" + Math.min(6, 1 + open.size()));
        }
        name(body);
    }

    /**
     * Gives headings an {@code id} to link to, made of their words: {@code names-of-pages} for {@code Names of pages}. One that has an id, or is
     * given one by kramdown's {@code {#id}}, keeps it.
     */
    public static void name(Element body) {
        DistinctNames ids = new DistinctNames();
        body.select("[id]").forEach(element -> ids.take(element.id()));
        for (Element heading : body.select("h1,h2,h3,h4,h5,h6")) {
            takeKramdownId(heading);
            if (heading.id().isEmpty() && !isNamedWithin(heading)) {
                String slug = Slug.of(PlainText.visible(words(heading)));
                if (!slug.isEmpty()) {
                    // as it will be published, so that links on the page follow
                    heading.attr("id", AuthorIds.of(ids.of(slug)));
                }
            }
        }
    }

    /** The words of a heading: those of a drawing in it, which goes, are none. */
    private static String words(Element heading) {
        if (heading.getAllElements().stream().noneMatch(Headings::isRemoved)) {
            return heading.text();
        }
        Element seen = heading.clone();
        seen.getAllElements().stream().filter(Headings::isRemoved).toList().forEach(Element::remove);
        return seen.text();
    }

    private static boolean isRemoved(Element element) {
        return HtmlPolicy.REMOVED.contains(element.normalName());
    }

    /** Whether a heading starts with a name for it: {@code <h2><a id="releases"></a>Releases</h2>}. */
    private static boolean isNamedWithin(Element heading) {
        return heading.childNodeSize() > 0
                && heading.childNode(0) instanceof Element name
                && name.nameIs("a")
                && !name.id().isEmpty();
    }

    private static void takeKramdownId(Element heading) {
        if (heading.childNodeSize() > 0 && heading.childNode(heading.childNodeSize() - 1) instanceof TextNode last) {
            Matcher id = KRAMDOWN_ID.matcher(last.getWholeText());
            if (id.find()) {
                last.text(last.getWholeText().substring(0, id.start()));
                heading.attr("id", id.group(1));
            }
        }
    }
}
