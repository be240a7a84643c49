package io.github.vitae.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A text as people write mail: lines of 72 characters, items behind hyphens, and links as numbers that a list below explains:
 *
 * <pre>
 * Ebb came too late, see the guide [1].
 *
 * [1] https://example.org/guide
 * </pre>
 *
 * <p>It reads what came through the gate, and gives nothing back to a page.
 */
public final class MailText {

    /** How long a line gets; a longer word stays whole. */
    public static final int WIDTH = 72;

    private static final Set<String> BLOCKS = HtmlBlocks.with(HtmlBlocks.PARTS);

    private final Function<String, Optional<String>> addresses;
    private final List<String> links = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /**
     * @param addresses gives the address of a link as mail can have it; nothing if it means nothing outside of the site
     */
    public MailText(Function<String, Optional<String>> addresses) {
        this.addresses = addresses;
    }

    /** The number that stands for a link. */
    private int number(String address) {
        int known = links.indexOf(address);
        if (known >= 0) {
            return known + 1;
        }
        links.add(address);
        return links.size();
    }

    /**
     * Adds a line with a link behind it.
     *
     * @param line the words
     * @param address where they lead, if anywhere
     */
    public MailText title(String line, Optional<String> address) {
        words.append(line);
        address.flatMap(addresses)
                .ifPresent(link -> words.append(" [").append(number(link)).append(']'));
        flush("", "");
        return this;
    }

    /**
     * Adds a text.
     *
     * @param html safe HTML
     */
    public MailText add(String html) {
        children(Jsoup.parseBodyFragment(html).body(), "", "");
        flush("", "");
        return this;
    }

    /** All of it, with the list of links at its end; it ends with a line break. */
    public String text() {
        StringBuilder text = new StringBuilder(String.join("\n", blocks));
        if (!links.isEmpty()) {
            text.append('\n');
            for (int i = 0; i < links.size(); i++) {
                text.append('[').append(i + 1).append("] ").append(links.get(i)).append('\n');
            }
        }
        return text.toString();
    }

    /**
     * @param first what stands before the first line of the next block: {@code "- "}
     * @param rest what stands before its other lines
     */
    private void children(Element element, String first, String rest) {
        String lead = first;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element inner) {
                if (BLOCKS.contains(inner.normalName())) {
                    lead = flush(lead, rest);
                    block(inner, lead, rest);
                    lead = flush(lead, rest);
                    lead = rest;
                } else {
                    inline(inner, lead, rest);
                }
            }
        }
        flush(lead, rest);
    }

    private void block(Element element, String first, String rest) {
        switch (element.normalName()) {
            case "ul", "ol" -> items(element, rest);
            case "table" -> {
                int from = blocks.size();
                children(element, first, rest);
                join(from);
            }
            case "pre" -> {
                StringBuilder code = new StringBuilder();
                element.wholeText()
                        .stripTrailing()
                        .lines()
                        .forEach(line ->
                                code.append(rest).append("    ").append(line).append('\n'));
                blocks.add(code.toString());
            }
            case "blockquote" -> children(element, rest + "> ", rest + "> ");
            case "hr" -> blocks.add(rest + "-".repeat(8) + "\n");
            default -> children(element, first, rest);
        }
    }

    private void items(Element list, String rest) {
        int number = 0;
        int from = blocks.size();
        for (Element item : list.children()) {
            number++;
            String mark = list.nameIs("ol") ? number + ". " : "- ";
            children(item, rest + mark, rest + " ".repeat(mark.length()));
        }
        join(from);
    }

    /** Makes one block of several, which stand one right below the other: items, rows. */
    private void join(int from) {
        if (blocks.size() > from) {
            String joined = String.join("", blocks.subList(from, blocks.size()));
            blocks.subList(from, blocks.size()).clear();
            blocks.add(joined);
        }
    }

    private void inline(Element element, String first, String rest) {
        switch (element.normalName()) {
            case "br" -> words.append('\n');
            case "img" -> words.append(element.attr("alt"));
            case "td", "th" ->
                words.append(element.previousElementSibling() == null ? "" : " | ")
                        .append(element.text());
            case "a" -> {
                String said = element.text().strip();
                Optional<String> address = addresses.apply(element.attr("href"));
                words.append(element.wholeText());
                address.filter(link -> !link.equals(said) && !link.equals("mailto:" + said))
                        .ifPresent(
                                link -> words.append(" [").append(number(link)).append(']'));
            }
            default -> {
                for (Node node : element.childNodes()) {
                    if (node instanceof TextNode text) {
                        words.append(text.getWholeText());
                    } else if (node instanceof Element inner) {
                        if (BLOCKS.contains(inner.normalName())) {
                            words.append(' ').append(inner.text());
                        } else {
                            inline(inner, first, rest);
                        }
                    }
                }
            }
        }
    }

    /** Ends a block of words; what stands before the next one. */
    private String flush(String first, String rest) {
        String text = words.toString();
        words.setLength(0);
        if (text.isBlank()) {
            return first;
        }
        StringBuilder block = new StringBuilder();
        String lead = first;
        StringBuilder line = new StringBuilder();
        for (String part : text.strip().split("\\s+")) {
            int width = line.codePointCount(0, line.length()) + lead.length() + part.codePointCount(0, part.length());
            if (!line.isEmpty() && width + 1 > WIDTH) {
                block.append(lead).append(line).append('\n');
                lead = rest;
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(part);
        }
        block.append(lead).append(line).append('\n');
        blocks.add(block.toString());
        return rest;
    }
}
