package io.github.vitae.text.markdown;

import io.github.vitae.text.source.PlainText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gives elements the attributes that kramdown's attribute lists, {@code {: .class #id key="value"}}, ask for, and takes
 * the lists out of the text. A list stands behind a link or a phrase, at the end of a block, or below it.
 */
public final class KramdownAttributes {

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

    private KramdownAttributes() {}

    /** Applies the attribute lists in a document, and takes them out. */
    public static void apply(Element body) {
        if (!body.wholeText().contains("{:")) {
            return;
        }
        for (Element paragraph : body.select("p,li,td,h1,h2,h3,h4,h5,h6")) {
            blockList(paragraph);
        }
        for (TextNode text : body.select("*").textNodes()) {
            spanList(text);
        }
        for (TextNode text : body.textNodes()) {
            spanList(text);
        }
    }

    /** A list that is a paragraph of its own, or the last line of a block. */
    private static void blockList(Element block) {
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
        leadingList(block);
        Node last = block.childNodeSize() == 0 ? null : block.childNode(block.childNodeSize() - 1);
        if (last instanceof TextNode text) {
            String words = text.getWholeText().stripTrailing();
            int open = Math.max(0, words.lastIndexOf("{:"));
            String before = words.substring(0, open).stripTrailing();
            Matcher list = ALONE.matcher(words).region(open, words.length());
            boolean apart = open == 0 || before.length() < open;
            if (apart && list.matches() && !(before.isEmpty() && text.previousSibling() instanceof Element)) {
                text.text(before);
                give(block, list.group(1));
            }
        }
    }

    /** A list above a paragraph, on the line before its words, or at the start of an item of a list. */
    private static void leadingList(Element block) {
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

    private static void spanList(TextNode text) {
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

    private static void give(Element element, String list) {
        Matcher part = PART.matcher(list);
        while (part.find()) {
            if (part.group(1) != null) {
                element.addClass(part.group(1));
            } else if (part.group(2) != null) {
                element.attr("id", part.group(2));
            } else if (part.group(3) != null) {
                element.attr(part.group(3), value(part));
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
