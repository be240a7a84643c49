package io.github.vitae.page.machine;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.SiteUrl;
import io.github.vitae.page.machine.PageTree.Element;
import io.github.vitae.page.machine.PageTree.Node;
import io.github.vitae.page.machine.PageTree.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A page in the words that readers see on it, as CommonMark with the tables and the formulas of GitHub. What stands beside a
 * page's content (the person's card, cards of mentioned publications, the choice of a language, buttons that filter a list) is
 * left out.
 */
final class MarkdownPage {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "title",
            "aside",
            "svg",
            "annotation",
            "source",
            "video",
            "audio");

    private static final List<String> BESIDE = List.of("vitae-hover", "vitae-filter", "vitae-languages");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "address",
            "figure",
            "figcaption",
            "details",
            "summary",
            "blockquote",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "pre",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    private static final Pattern HIDING =
            Pattern.compile("(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse))\\b");

    private final UnaryOperator<String> addresses;

    private MarkdownPage(UnaryOperator<String> addresses) {
        this.addresses = addresses;
    }

    /**
     * A page as Markdown.
     *
     * @param site the site's address, where it is known: links are absolute then, else relative to the page
     */
    static String of(Output.Page page, Optional<SiteUrl> site) {
        PageTree tree = new PageTree();
        page.body().accept(tree);
        return of(tree, page.path(), site);
    }

    static String of(PageTree tree, SitePath page, Optional<SiteUrl> site) {
        String name = page.value().substring(page.value().lastIndexOf('/') + 1);
        UnaryOperator<String> addresses = address ->
                site.map(url -> url.absolute(address, page)).orElse(address.startsWith("#") ? name + address : address);
        return String.join(
                        "\n\n", new MarkdownPage(addresses).blocks(tree.root().children())) + "\n";
    }

    /** Whether readers see an element. */
    static boolean isSeen(Element element) {
        return !UNSEEN.contains(element.name())
                && !element.attributes().containsKey("hidden")
                // the gate has taken these out, unless the author's HTML is trusted
                && !HIDING.matcher(element.attribute("style")).find()
                && BESIDE.stream().noneMatch(element::hasClass);
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.name());
    }

    /** Whether an element has blocks within, whatever it is itself. */
    private static boolean holdsBlocks(Element element) {
        return element.children().stream()
                .anyMatch(node -> node instanceof Element inner
                        && isSeen(inner)
                        && (isBlock(inner) || isDisplay(inner) || holdsBlocks(inner)));
    }

    /** Whether it is a formula on a line of its own. */
    private static boolean isDisplay(Element element) {
        return element.is("math") && element.attribute("display").equals("block");
    }

    /** The TeX of a formula, which stands beside its mark-up; empty if it does not. */
    static String tex(Element element) {
        for (Node node : element.children()) {
            if (node instanceof Element inner) {
                boolean tex =
                        inner.is("annotation") && inner.attribute("encoding").equals("application/x-tex");
                String found = tex ? texts(inner) : tex(inner);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String texts(Element element) {
        StringBuilder words = new StringBuilder();
        element.children().forEach(node -> words.append(node instanceof Text text ? text.words() : ""));
        return words.toString();
    }

    /** The blocks of what is in some nodes: words between blocks are a paragraph. */
    private List<String> blocks(List<Node> nodes) {
        List<String> blocks = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        String bullet = "-";
        boolean listBefore = false;
        for (Node node : nodes) {
            if (node instanceof Element element
                    && isSeen(element)
                    && (isBlock(element) || isDisplay(element) || holdsBlocks(element))) {
                flush(run, blocks);
                boolean list = element.is("ul", "ol", "dl");
                // two lists below each other would be one
                bullet = list && listBefore && bullet.equals("-") ? "*" : "-";
                int before = blocks.size();
                block(element, bullet, blocks);
                listBefore = blocks.size() > before ? list : listBefore;
            } else {
                run.add(node);
                listBefore &= node instanceof Text text && text.words().isBlank();
            }
        }
        flush(run, blocks);
        return blocks;
    }

    private void flush(List<Node> run, List<String> blocks) {
        String line = inline(run);
        run.clear();
        if (!line.isBlank()) {
            blocks.add(MarkdownText.paragraph(line));
        }
    }

    private String inline(List<Node> nodes) {
        return new MarkdownInline(addresses, "\\\n").of(nodes);
    }

    private String line(List<Node> nodes) {
        return new MarkdownInline(addresses, " ").of(nodes);
    }

    private void block(Element element, String bullet, List<String> blocks) {
        switch (element.name()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                String words = line(element.children());
                if (!words.isBlank()) {
                    int level = element.name().charAt(1) - '0';
                    blocks.add("#".repeat(level) + " " + MarkdownText.heading(words));
                }
            }
            case "ul" -> items(element, at -> bullet + " ", blocks);
            case "ol" -> {
                int start = start(element);
                items(element, at -> (start + at) + (bullet.equals("-") ? ". " : ") "), blocks);
            }
            case "dl" -> terms(element, bullet, blocks);
            case "blockquote" -> {
                List<String> quoted = blocks(element.children());
                if (!quoted.isEmpty()) {
                    blocks.add(indented(String.join("\n\n", quoted), "> ", "> "));
                }
            }
            case "pre" -> {
                String code = MarkdownInline.words(element);
                if (!code.isBlank()) {
                    blocks.add(MarkdownText.fenced(code.replaceFirst("\\A\\R", ""), language(element)));
                }
            }
            case "math" -> {
                String tex = tex(element);
                blocks.add(
                        tex.isBlank()
                                ? MarkdownText.paragraph(inline(element.children()))
                                : MarkdownText.fenced(tex, "math"));
            }
            case "table" -> blocks.addAll(new MarkdownTable(addresses).of(element));
            case "hr" -> blocks.add("---");
            case "summary" -> {
                String words = line(element.children());
                if (!words.isBlank()) {
                    blocks.add(MarkdownText.paragraph(words));
                }
            }
            default -> blocks.addAll(blocks(element.children()));
        }
    }

    /** The language of code, as its class says it: {@code language-java}. */
    private static String language(Element pre) {
        for (Node node : pre.children()) {
            if (node instanceof Element code && code.is("code")) {
                for (String name : code.attribute("class").split("\\s+")) {
                    if (name.matches("language-[A-Za-z0-9+#.-]+")) {
                        return name.substring("language-".length());
                    }
                }
            }
        }
        return "";
    }

    private void items(Element list, IntFunction<String> signs, List<String> blocks) {
        List<List<String>> items = new ArrayList<>();
        for (List<Node> item : parts(list, "li")) {
            List<String> within = blocks(item);
            if (!within.isEmpty()) {
                items.add(within);
            }
        }
        list(items, signs, blocks);
    }

    /** What is in each of an element's children of a name; what is beside these is such a part, too. */
    private static List<List<Node>> parts(Element parent, String name) {
        List<List<Node>> parts = new ArrayList<>();
        List<Node> beside = new ArrayList<>();
        for (Node node : parent.children()) {
            if (node instanceof Element part && part.is(name)) {
                parts.add(List.copyOf(beside));
                beside.clear();
                parts.add(isSeen(part) ? part.children() : List.of());
            } else {
                beside.add(node);
            }
        }
        parts.add(beside);
        return parts;
    }

    private static int start(Element list) {
        String start = list.attribute("start");
        return start.matches("[0-9]{1,8}") ? Integer.parseInt(start) : 1;
    }

    /** Terms and what they mean, which CommonMark has no signs for: items, whose terms are strong. */
    private void terms(Element list, String bullet, List<String> blocks) {
        List<List<String>> items = new ArrayList<>();
        List<Node> terms = new ArrayList<>();
        for (Node node : definitions(list)) {
            if (node instanceof Element term && term.is("dt")) {
                terms.add(new Element("strong", Map.of(), term.children()));
                terms.add(new Text(": "));
                continue;
            }
            List<Node> meaning = node instanceof Element part && part.is("dd") ? part.children() : List.of(node);
            List<String> within = new ArrayList<>();
            if (holdsBlocks(new Element("dd", Map.of(), meaning))) {
                flush(terms, within);
                within.addAll(blocks(meaning));
            } else {
                terms.addAll(meaning);
                flush(terms, within);
            }
            items.add(within);
        }
        List<String> last = new ArrayList<>();
        flush(terms, last);
        items.add(last);
        items.removeIf(List::isEmpty);
        list(items, at -> bullet + " ", blocks);
    }

    private static List<Node> definitions(Element list) {
        List<Node> parts = new ArrayList<>();
        for (Node node : list.children()) {
            boolean blank = node instanceof Text text && text.words().isBlank();
            if (node instanceof Element group && group.is("div")) {
                parts.addAll(definitions(group));
            } else if (!blank && !(node instanceof Element element && !isSeen(element))) {
                parts.add(node);
            }
        }
        return parts;
    }

    /** Writes items, close to each other where each is a paragraph, with lists below it at most. */
    private static void list(List<List<String>> items, IntFunction<String> signs, List<String> blocks) {
        boolean close = items.stream().allMatch(item -> item.size() == 1);
        List<String> written = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            String sign = signs.apply(at);
            written.add(indented(String.join("\n\n", items.get(at)), sign, " ".repeat(sign.length())));
        }
        if (!written.isEmpty()) {
            blocks.add(String.join(close ? "\n" : "\n\n", written));
        }
    }

    /** Lines behind signs; empty ones have those without blanks. */
    private static String indented(String lines, String first, String rest) {
        StringBuilder out = new StringBuilder(lines.length() + 64);
        String lead = first;
        for (String line : lines.split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "\n");
            out.append(line.isEmpty() ? lead.stripTrailing() : lead + line);
            lead = rest;
        }
        return out.toString();
    }
}
