package io.github.vitae.testing;

import io.github.vitae.text.html.Headings;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a piece of HTML says, in one line: its words within its headings, lists, tables and phrases. */
public final class Outline {

    private static final Set<String> BLOCKS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "pre");
    private static final Set<String> PHRASES = Set.of("strong", "em", "code", "del", "a", "img", "blockquote", "hr");
    private static final Set<String> NOTHING = Set.of("script", "style", "template");

    private final boolean phrases;
    private final StringBuilder out = new StringBuilder();

    private Outline(boolean phrases) {
        this.phrases = phrases;
    }

    /**
     * The outline.
     *
     * @param phrases whether emphasis, code, links, pictures, quotations and rules count, too
     */
    public static String of(String html, boolean phrases) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("input[type=checkbox]")
                .forEach(box -> box.replaceWith(new TextNode(box.hasAttr("checked") ? "☑ " : "☐ ")));
        body.select("a[href^=#fnref]").remove();
        Headings.normalise(body);
        Outline outline = new Outline(phrases);
        outline.add(body);
        return outline.out
                .toString()
                .replaceAll("[\\s\\u00A0\\uFDD1]+", " ")
                .replaceAll(" ?([()]) ?\u0001 ?", "$1")
                .replace("\u0001", "")
                .replaceAll(" +", " ")
                .strip();
    }

    private static String address(String written) {
        String address = written.replace("%20", " ");
        return address.startsWith("/") ? address.substring(1) : address;
    }

    private void add(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node instanceof Element element && !NOTHING.contains(element.normalName())) {
                add(element, element.normalName());
            }
        }
    }

    private void add(Element element, String name) {
        boolean counts = BLOCKS.contains(name)
                || (phrases && PHRASES.contains(name) && !element.attr("href").equals(element.text()));
        boolean shows =
                !element.attr("href").startsWith("#fn") && !element.attr("href").startsWith("mailto:");
        if (name.equals("td") || name.equals("th")) {
            out.append(" ¦ ");
            add(element);
        } else if (counts && shows) {
            String start = name.equals("a") ? "a " + address(element.attr("href")) : name;
            out.append(' ').append(start).append("(\u0001");
            out.append(name.equals("img") ? address(element.attr("src")) + " " + element.attr("alt") : "");
            add(element);
            out.append(")\u0001 ");
        } else {
            boolean block = element.isBlock() || name.equals("br");
            out.append(block ? " " : "");
            add(element);
            out.append(block ? " " : "");
        }
    }
}
