package io.github.vitae.text.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What GitHub reads at the start of an item or a quotation: {@code - [ ]} and {@code - [x]}, tasks, whose boxes are shown as
 * characters, and {@code > [!NOTE]}, boxes with a title.
 */
public final class GithubMarks {

    private static final Pattern TASK = Pattern.compile("\\s{0,9}\\[([ xX])\\]\\s+(?=\\S)");
    private static final Pattern CALLOUT = Pattern.compile(
            "\\s{0,9}\\[!(note|tip|important|warning|caution)\\][ \\t]*(?:\\n|$)", Pattern.CASE_INSENSITIVE);

    private GithubMarks() {}

    /** Reads the marks of a document. */
    public static void apply(Element body, Dialect dialect) {
        String words = body.wholeText();
        if (words.contains("[ ]") || words.contains("[x]") || words.contains("[X]")) {
            body.select("li").forEach(GithubMarks::task);
        }
        if (dialect.hasCallouts() && words.contains("[!")) {
            body.select("blockquote").forEach(GithubMarks::callout);
        }
    }

    private static void task(Element item) {
        Element first = item.firstElementChild();
        Element words = first != null && first.nameIs("p") && first.previousElementSibling() == null ? first : item;
        TextNode text = start(words);
        Matcher task = TASK.matcher(text.getWholeText());
        if (task.lookingAt()) {
            text.text((task.group(1).isBlank() ? "☐ " : "☑ ")
                    + text.getWholeText().substring(task.end()));
        }
    }

    private static void callout(Element quote) {
        Element first = quote.firstElementChild();
        if (first == null || !first.nameIs("p")) {
            return;
        }
        TextNode text = start(first);
        Matcher mark = CALLOUT.matcher(text.getWholeText());
        if (mark.lookingAt()) {
            String name = mark.group(1).toLowerCase(Locale.ROOT);
            text.text(text.getWholeText().substring(mark.end()));
            Element title = new Element("p");
            title.appendElement("strong").text(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
            first.before(title);
            quote.addClass(name);
            if (first.childNodeSize() == 1 && text.isBlank()) {
                first.remove();
            }
        }
    }

    /** The text that an element starts with; none that is in it, where it starts with something else. */
    private static TextNode start(Element element) {
        return element.childNodeSize() > 0 && element.childNode(0) instanceof TextNode text ? text : new TextNode("");
    }
}
