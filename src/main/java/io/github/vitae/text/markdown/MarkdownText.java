package io.github.vitae.text.markdown;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.notation.Slug;
import io.github.vitae.text.html.Headings;
import io.github.vitae.text.html.HtmlBlocks;
import io.github.vitae.text.source.PlainText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Writes {@link RichText} as Markdown that a person would like to edit. What Markdown has no words for stays HTML, which
 * is Markdown too. Read again, it gives the same words, links and lists.
 */
public final class MarkdownText {

    private static final int DEEPEST = 60;
    private static final Pattern ESCAPED = Pattern.compile("[\\\\`*_\\[\\]>|~$]|&(?=#?\\w+;)");
    private static final Pattern MENTION = Pattern.compile("\uFDD1([^\uFDD2]*)\uFDD2[^\uFDD3]*\uFDD3");
    private static final Pattern MENTIONS_IN_PARENTHESES =
            Pattern.compile("\\(((?:(?:; )?" + MENTION.pattern().replace("(", "(?:") + ")+)\\)");
    private static final Pattern BLOCK_START = Pattern.compile("(\\s*)([#+=:-]|[0-9]{1,9}(?=[.)]))");
    private static final Pattern EMOJI_NAME = Pattern.compile(":(?=[a-z0-9_+-]{2,40}:)");
    private static final Set<String> BLOCKS = HtmlBlocks.with(Set.of("video", "audio"));

    private MarkdownText() {}

    /** The text as Markdown, without a line end behind it. Addresses within the site start with {@code /}. */
    public static String of(RichText text) {
        FormulaText formulas = new FormulaText();
        Element body = parsed(text);
        formulas.mark(body);
        return formulas.written(String.join("\n\n", blocks(body, 0)).strip());
    }

    /** The words of the headings in a text, in order. */
    public static List<String> headings(RichText text) {
        return Headings.all(parsed(text)).stream().map(Element::text).toList();
    }

    private static Element parsed(RichText text) {
        Document frame = new Document("");
        frame.outputSettings().prettyPrint(false);
        Element body = frame.appendElement("body");
        String fragment = cited(text.fragment()).replace(String.valueOf(RichText.SITE_ROOT), "/");
        for (Node node : Parser.htmlParser().parseFragmentInput(fragment, body, "")) {
            body.appendChild(node);
        }
        return body;
    }

    /** The fragment with citations as their author wrote them, or nearly so. */
    private static String cited(String fragment) {
        if (fragment.indexOf(RichText.MENTION) < 0) {
            return fragment;
        }
        return MENTIONS_IN_PARENTHESES
                .matcher(fragment)
                .replaceAll(found -> Matcher.quoteReplacement("[" + keys(found.group(1)) + "]"))
                .transform(MarkdownText::keys);
    }

    private static String keys(String text) {
        return MENTION.matcher(text).replaceAll(found -> Matcher.quoteReplacement("@" + key(found.group(1))));
    }

    private static String key(String encoded) {
        return Entities.escape(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
    }

    /** The blocks of an element, in order; phrases between blocks make a block of their own. */
    private static List<String> blocks(Element parent, int depth) {
        List<String> blocks = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        String before = "";
        boolean other = false;
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                int count = blocks.size();
                flush(run, blocks);
                // two lists in a row are one, unless their marks differ
                other = blocks.size() == count && element.nameIs(before) && !other;
                before = element.normalName();
                blocks.add(block(element, depth, other));
            } else {
                run.add(node);
            }
        }
        flush(run, blocks);
        return blocks;
    }

    private static void flush(List<Node> run, List<String> blocks) {
        String words = paragraph(run);
        run.clear();
        if (!words.isEmpty()) {
            blocks.add(words);
        }
    }

    private static String paragraph(List<Node> nodes) {
        String words = inline(nodes).strip();
        Matcher start = BLOCK_START.matcher(words);
        if (start.lookingAt()) {
            boolean number = Character.isDigit(start.group(2).charAt(0));
            int at = number ? start.end() : start.start(2);
            words = words.substring(0, at) + "\\" + words.substring(at);
        }
        return words;
    }

    private static String block(Element element, int depth, boolean otherMark) {
        String name = element.normalName();
        boolean plain = element.attributes().isEmpty() && depth < DEEPEST;
        return switch (name) {
            case "p" -> plain ? paragraph(element.childNodes()) : html(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" ->
                isPlainList(element) && depth < DEEPEST ? list(element, depth, otherMark) : html(element);
            case "blockquote" -> plain ? quote(element, depth) : html(element);
            case "pre" -> code(element);
            case "hr" -> "***";
            default -> html(element);
        };
    }

    private static String quote(Element quote, int depth) {
        String words = String.join("\n\n", blocks(quote, depth + 1));
        return "> " + words.replace("\n", "\n> ").replaceAll("(?m) +$", "");
    }

    private static String heading(Element heading) {
        String slug = Slug.of(PlainText.visible(heading.text()));
        boolean plain = heading.attributes().asList().stream()
                .allMatch(attribute ->
                        attribute.getKey().equals("id") && attribute.getValue().equals(slug));
        int level = heading.normalName().charAt(1) - '0';
        return plain ? "#".repeat(level) + " " + inline(heading.childNodes()).strip() : html(heading);
    }

    private static boolean isPlainList(Element list) {
        boolean numbered = list.nameIs("ol")
                && list.attributes().asList().stream()
                        .allMatch(attribute -> attribute.getKey().equals("start"));
        return (list.attributes().isEmpty() || numbered)
                && list.childNodes().stream()
                        .allMatch(node -> node instanceof Element item
                                ? item.nameIs("li")
                                        && item.attributes().isEmpty()
                                        && !item.html().isBlank()
                                : node instanceof TextNode text && text.isBlank());
    }

    private static String list(Element list, int depth, boolean otherMark) {
        boolean loose = list.children().stream().anyMatch(item -> item.selectFirst("> p") != null || !isTight(item));
        int number = list.hasAttr("start")
                ? Integer.parseInt("0" + list.attr("start").replaceAll("\\D", ""))
                : 1;
        List<String> items = new ArrayList<>();
        for (Element item : list.children()) {
            String marker = list.nameIs("ol") ? number++ + (otherMark ? ") " : ". ") : otherMark ? "* " : "- ";
            List<String> blocks = blocks(item, depth + 1);
            String words = String.join(loose ? "\n\n" : "\n", blocks);
            items.add(marker
                    + words.replace("\n", "\n" + " ".repeat(marker.length())).replaceAll("(?m)^ +$", ""));
        }
        return String.join(loose ? "\n\n" : "\n", items);
    }

    /** Whether an item is a phrase with at most lists below it. */
    private static boolean isTight(Element item) {
        return item.children().stream()
                .filter(child -> BLOCKS.contains(child.normalName()))
                .allMatch(child -> (child.nameIs("ul") || child.nameIs("ol")) && isPlainList(child));
    }

    private static String code(Element pre) {
        String text = pre.wholeText();
        boolean plain = pre.attributes().isEmpty()
                && pre.childrenSize() == 1
                && pre.child(0).nameIs("code")
                && pre.child(0).childrenSize() == 0
                && pre.child(0).attributes().isEmpty()
                && isLiteral(text);
        if (!plain) {
            return html(pre);
        }
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + (text.endsWith("\n") ? text : text + "\n") + fence;
    }

    /** Whether nothing in a text means something to Liquid or hides something. */
    private static boolean isLiteral(String text) {
        return !text.contains("{{") && !text.contains("{%") && !text.contains("{:") && !text.contains("<!--");
    }

    /** An element as HTML that no blank line divides. */
    private static String html(Element element) {
        return literal(element.outerHtml().strip()).replaceAll("\n[ \t]*(?=\n)", "");
    }

    private static String literal(String text) {
        return text.replace("{", "&#123;");
    }

    private static String inline(List<Node> nodes) {
        StringBuilder out = new StringBuilder();
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                out.append(escaped(text.getWholeText()));
            } else if (node instanceof Element element) {
                phrase(element, out);
            }
        }
        return out.toString();
    }

    private static String escaped(String text) {
        String folded = text.replaceAll("[ \\t\\n\\r]+", " ");
        String escaped = ESCAPED.matcher(folded).replaceAll("\\\\$0");
        // no backslash before <: a comment starts there whatever stands before it
        return literal(EMOJI_NAME.matcher(escaped.replace("<", "&lt;")).replaceAll("\\\\:"));
    }

    private static void phrase(Element element, StringBuilder out) {
        boolean plain = element.attributes().isEmpty();
        switch (element.normalName()) {
            case "br" -> out.append("<br>");
            case "em" -> mark(element, plain, "*", out);
            case "strong" -> mark(element, plain, "**", out);
            case "code" -> code(element, plain, out);
            case "a" -> link(element, out);
            case "img" -> image(element, out);
            default -> tag(element, out);
        }
    }

    private static void mark(Element element, boolean plain, String mark, StringBuilder out) {
        String inner = inline(element.childNodes());
        boolean flanked = !inner.isEmpty()
                && Character.isLetterOrDigit(inner.codePointAt(0))
                && Character.isLetterOrDigit(inner.codePointBefore(inner.length()))
                && (out.length() == 0 || out.charAt(out.length() - 1) != '*');
        if (plain && flanked) {
            out.append(mark).append(inner).append(mark);
        } else {
            tag(element, out);
        }
    }

    private static void code(Element element, boolean plain, StringBuilder out) {
        String text = element.wholeText();
        boolean simple = plain && element.childrenSize() == 0 && isLiteral(text) && text.indexOf('`') < 0;
        boolean apart = out.length() == 0 || out.charAt(out.length() - 1) != '`';
        if (simple && apart && !text.isBlank() && text.equals(text.strip()) && text.indexOf('\n') < 0) {
            out.append('`').append(text).append('`');
        } else {
            tag(element, out);
        }
    }

    private static void link(Element link, StringBuilder out) {
        String inner = inline(link.childNodes());
        boolean plain = link.attributes().asList().stream()
                .allMatch(attribute -> attribute.getKey().equals("href"));
        if (plain && isAddress(link.attr("href")) && !inner.isBlank() && link.selectFirst("a a") == null) {
            out.append('[').append(inner).append("](").append(link.attr("href")).append(')');
        } else {
            tag(link, out);
        }
    }

    private static void image(Element image, StringBuilder out) {
        boolean plain = image.attributes().asList().stream()
                .allMatch(attribute -> Set.of("src", "alt").contains(attribute.getKey()));
        if (plain && isAddress(image.attr("src"))) {
            out.append("![")
                    .append(escaped(image.attr("alt")))
                    .append("](")
                    .append(image.attr("src"))
                    .append(')');
        } else {
            tag(image, out);
        }
    }

    private static boolean isAddress(String address) {
        return !address.isEmpty() && address.chars().noneMatch(c -> c <= ' ' || "()<>\\{}*_`[]".indexOf(c) >= 0);
    }

    /** An element as HTML within a line, its inside as Markdown. */
    private static void tag(Element element, StringBuilder out) {
        Element shell = element.shallowClone();
        String tags = literal(shell.outerHtml());
        int end = tags.lastIndexOf("</");
        if (end < 0) {
            out.append(tags);
            return;
        }
        out.append(tags, 0, end).append(inline(element.childNodes())).append(tags.substring(end));
    }
}
