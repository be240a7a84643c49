package io.github.vitae.text.html;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * HTML that reads as it is written: a parser puts some elements elsewhere than where they stand, and what is published must
 * be what was judged.
 */
final class SettledHtml {

    /** How often a fragment is read again at most, until it reads as it is written. */
    private static final int MOST_READINGS = 5;

    /** Parsers do not nest without end; no phrase is so deep that they would come to it. */
    private static final int DEEPEST = 30;

    /** Elements that no parser moves where they are nested as a tree, links within links but for. */
    private static final Set<String> PHRASES =
            Set.of("a", "b", "br", "code", "del", "em", "i", "span", "strong", "sub", "sup");

    private SettledHtml() {}

    /** Puts a fragment into a document of its own, by whose settings it is written. */
    static void frame(Element root) {
        Document frame = new Document("");
        frame.outputSettings(settings());
        frame.appendChild(root);
    }

    /**
     * The HTML of a cleaned fragment.
     *
     * @param root what holds it, framed
     * @param words its words, which stand for it where it does not settle
     */
    static String of(Element root, String words) {
        return isPhrase(root) ? root.html().strip() : read(root, words);
    }

    /** Reads a fragment until it reads as it is written. */
    static String read(Element root, String words) {
        String html = root.html();
        for (int reading = 0; reading < MOST_READINGS; reading++) {
            Element again = new Element("div");
            NodeRun.move(Parser.htmlParser().parseFragmentInput(html, again, ""), again);
            frame(again);
            // what was within an element may be beside it now
            KeptElements.dropUnseenTitles(again);
            String read = again.html();
            if (read.equals(html)) {
                return html.strip();
            }
            html = read;
        }
        return escaped(words);
    }

    /** Words as HTML, escaped as the serializer of fragments does it, since what is written is compared with that. */
    static String escaped(String words) {
        return Entities.escape(words, settings());
    }

    /** Whether there are but words and phrases in an element: such a fragment needs no reading to be sure of it. */
    static boolean isPhrase(Element root) {
        return isPhrase(root, 0, false);
    }

    private static boolean isPhrase(Element element, int depth, boolean linked) {
        for (Node node : element.childNodes()) {
            boolean plain = node instanceof Element child
                    ? PHRASES.contains(child.tagName())
                            && !(linked && child.nameIs("a"))
                            && hasPlainAttributes(child)
                            && (child.childNodeSize() == 0 || !child.nameIs("br"))
                            && depth < DEEPEST
                            && isPhrase(child, depth + 1, linked || child.nameIs("a"))
                    : node.getClass() == TextNode.class && isPlain(((TextNode) node).getWholeText());
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasPlainAttributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (!isPlain(attribute.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has no character that is written or read in another way than as itself. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c < ' ' && c != '\n' && c != '\t') || Character.isSurrogate(c) || c >= '\uFFF0') {
                return false;
            }
        }
        return true;
    }

    private static Document.OutputSettings settings() {
        return new Document.OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
    }
}
