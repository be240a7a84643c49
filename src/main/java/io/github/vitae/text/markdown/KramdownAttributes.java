package io.github.vitae.text.markdown;

import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.PlainText;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gives elements the attributes that kramdown's attribute lists, {@code {: .class #id key="value"}}, ask for, and takes
 * the lists out of the text. A list stands behind a link or a phrase, at the end of a block, or below it. It may have a name,
 * {@code {:name: .class}}, by which others ask for what it says: {@code {:name}}. Behind a heading stands {@code {#id .class}}.
 */
public final class KramdownAttributes {

    /** How many lists may lead from one to the next. */
    private static final int DEEPEST = 5;

    private static final String LIST = "\\{:([^{}\\n]{0,500})\\}";
    private static final Pattern AT_START = Pattern.compile("^" + LIST);
    private static final Pattern ALONE = Pattern.compile(LIST);
    private static final Pattern WHOLE = Pattern.compile("\\s*" + LIST + "\\s*");
    private static final Pattern EXTENSION =
            Pattern.compile("\\{::(?:nomarkdown|options)[^{}]*/?\\}|\\{:/(?:nomarkdown|options)?\\}");
    /** A list with nothing before it that it could be for. */
    private static final Pattern STRAY = Pattern.compile("\\{:\\s*[.#][^{}\\n]{0,500}\\}");

    private static final Pattern PART = Pattern.compile(
            "\\.([\\w-]+)|#([\\w:.-]+)|([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|“([^”]*)”|([^\\s\"']+))|([\\w-]+)");

    /** A list that has a name, on a line of its own: {@code {:name: .class}}. */
    private static final Pattern NAMED =
            Pattern.compile("(?m)^[ \\t]{0,3}\\{:([\\w-]{1,100}):([^{}\\n]{0,500})\\}[ \\t]*$\\n?");

    /** What stands behind the words of a heading for Pandoc and Hugo: {@code {#id .class key=value}}. */
    private static final Pattern BEHIND_HEADING = Pattern.compile(
            "\\{\\s*([.#][\\w:.-]{1,100}(?:\\s+(?:[.#][\\w:.-]{1,100}|[\\w-]{1,100}=[^\\s{}]{1,200}))*+)\\s*\\}\\s*");

    private static final Pattern ONLY_ID = Pattern.compile("#[^\\s]*");

    /** What lists are named, and what they say. */
    private final Map<String, String> named = new HashMap<>();

    private KramdownAttributes() {}

    /** Applies the attribute lists in a document, and takes them out. */
    public static void apply(Element body, Places places) {
        String text = body.wholeText();
        if (text.contains("{")) {
            KramdownAttributes attributes = new KramdownAttributes();
            body.select("h1,h2,h3,h4,h5,h6").forEach(attributes::behindHeading);
        }
        if (text.contains("{:")) {
            new KramdownAttributes().applyLists(body, places);
        }
    }

    private void applyLists(Element body, Places places) {
        for (TextNode text : body.select("*").textNodes()) {
            takeNamed(text);
        }
        for (Element paragraph : body.select("p,li,td,h1,h2,h3,h4,h5,h6")) {
            blockList(paragraph, places);
        }
        for (TextNode text : body.select("*").textNodes()) {
            spanList(text);
        }
        for (TextNode text : body.textNodes()) {
            spanList(text);
        }
    }

    /** Remembers the lists that have names, wherever they stand, and takes them out. */
    private void takeNamed(TextNode text) {
        String words = text.getWholeText();
        Element parent = text.parent();
        if (!words.contains("{:") || parent == null || parent.closest("code,pre") != null) {
            return;
        }
        Matcher list = NAMED.matcher(words);
        StringBuilder rest = new StringBuilder();
        while (list.find()) {
            named.merge(list.group(1), list.group(2), (first, more) -> first + " " + more);
            list.appendReplacement(rest, "");
        }
        if (list.appendTail(rest).length() == words.length()) {
            return;
        }
        text.text(rest.toString());
        if (parent.nameIs("p")
                && parent.childrenSize() == 0
                && PlainText.visible(parent.wholeText()).isBlank()) {
            parent.remove();
        }
    }

    private void behindHeading(Element heading) {
        Node last = heading.childNodeSize() == 0 ? null : heading.childNode(heading.childNodeSize() - 1);
        if (last instanceof TextNode text) {
            String words = text.getWholeText();
            int open = Math.max(0, words.lastIndexOf('{'));
            Matcher list = BEHIND_HEADING.matcher(words).region(open, words.length());
            // an id alone is read with the headings
            if (list.matches() && !ONLY_ID.matcher(list.group(1)).matches()) {
                text.text(words.substring(0, open).stripTrailing());
                give(heading, list.group(1));
            }
        }
    }

    /** A list that is a paragraph of its own, or the last line of a block. */
    private void blockList(Element block, Places places) {
        if (block.nameIs("p") && block.childrenSize() == 0) {
            Matcher whole = WHOLE.matcher(PlainText.visible(block.wholeText()));
            if (whole.matches()) {
                Element before = block.previousElementSibling();
                if (before != null) {
                    give(before, whole.group(1));
                }
                block.remove();
                return;
            }
        }
        if (block.nameIs("td") && rowOfTable(block)) {
            return;
        }
        leadingList(block);
        Node last = block.childNodeSize() == 0 ? null : block.childNode(block.childNodeSize() - 1);
        if (last instanceof TextNode text) {
            String words = text.getWholeText().stripTrailing();
            int open = Math.max(0, words.lastIndexOf("{:"));
            String before = words.substring(0, open).stripTrailing();
            Matcher list = ALONE.matcher(words).region(open, words.length());
            boolean apart = open == 0 || before.length() < open;
            // directly behind a phrase it is the phrase's, on a line of its own the block's
            boolean ofPhrase = before.isEmpty() && words.indexOf('\n') < 0 && text.previousSibling() instanceof Element;
            if (apart && list.matches() && !ofPhrase) {
                boolean left = places.of(text, text.getWholeText().lastIndexOf("{:"), "{:")
                                .column()
                        == 1;
                text.text(before);
                give(left && words.lastIndexOf('\n', open) >= 0 ? outermostList(block) : block, list.group(1));
            }
        }
    }

    /** What a list of attributes is for that stands at the left margin below a block: all of the list that the block ends. */
    private static Element outermostList(Element block) {
        Element whole = block;
        for (Element around = block.parent(); around != null; around = around.parent()) {
            if (around.nameIs("ul") || around.nameIs("ol")) {
                whole = around;
            } else if (!around.nameIs("li")) {
                break;
            }
        }
        return whole;
    }

    /** Whether a cell is all that is in a row, and a list: the list is for the table above. */
    private boolean rowOfTable(Element cell) {
        Element row = cell.parent();
        Element table = cell.closest("table");
        Matcher whole = WHOLE.matcher(PlainText.visible(cell.wholeText()));
        if (row == null || table == null || !whole.matches() || !row.text().equals(cell.text())) {
            return false;
        }
        give(table, whole.group(1));
        row.remove();
        return true;
    }

    /** A list above a paragraph, on the line before its words, or at the start of an item of a list. */
    private void leadingList(Element block) {
        Node first = block.childNodeSize() == 0 ? null : block.childNode(0);
        if (!(first instanceof TextNode text)) {
            return;
        }
        String words = text.getWholeText().stripLeading();
        Matcher list = AT_START.matcher(words);
        if (list.find()) {
            String behind = words.substring(list.end());
            boolean own = block.nameIs("li") || block.nameIs("td") || behind.startsWith("\n");
            if (own) {
                text.text(behind.stripLeading());
                give(block, list.group(1));
            }
        }
    }

    private void spanList(TextNode text) {
        String words = text.getWholeText();
        if (!words.contains("{:")) {
            return;
        }
        Element parent = text.parent();
        if (parent != null && parent.closest("code,pre") != null) {
            return;
        }
        Node before = text.previousSibling();
        while (before instanceof TextNode blank && blank.isBlank()) {
            before = before.previousSibling();
        }
        before = before instanceof Element ? before : null;
        for (Matcher list = AT_START.matcher(words); before != null && list.find(); list = AT_START.matcher(words)) {
            give((Element) before, list.group(1));
            words = words.substring(list.end());
        }
        words = STRAY.matcher(EXTENSION.matcher(words).replaceAll("")).replaceAll("");
        if (!words.equals(text.getWholeText())) {
            text.text(words);
        }
    }

    private void give(Element element, String list) {
        give(element, list, 0);
    }

    private void give(Element element, String list, int depth) {
        Matcher part = PART.matcher(list);
        while (part.find()) {
            if (part.group(1) != null) {
                element.addClass(part.group(1));
            } else if (part.group(2) != null) {
                element.attr("id", part.group(2));
            } else if (part.group(3) != null) {
                element.attr(part.group(3), value(part));
            } else if (named.containsKey(part.group(8))) {
                if (depth < DEEPEST) {
                    give(element, named.getOrDefault(part.group(8), ""), depth + 1);
                }
            } else if (part.group(8).equals("toc")) {
                // a table of contents stands in the place of the list
                Element contents = element.closest("ul,ol");
                if (contents != null) {
                    contents.remove();
                }
                return;
            }
        }
    }

    private static String value(Matcher part) {
        for (int group = 4; group <= 7; group++) {
            if (part.group(group) != null) {
                return part.group(group);
            }
        }
        return "";
    }
}
