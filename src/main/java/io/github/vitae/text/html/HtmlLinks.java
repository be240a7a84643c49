package io.github.vitae.text.html;

import io.github.vitae.model.value.PageLinks;
import io.github.vitae.model.value.PageLinks.Reference;
import io.github.vitae.model.value.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** The links of a finished page. It is only looked at: nothing of it is published again. */
public final class HtmlLinks {

    /** The attributes that hold an address, by element. */
    private static final Map<String, List<String>> ADDRESSES = Map.ofEntries(
            Map.entry("a", List.of("href")),
            Map.entry("area", List.of("href")),
            Map.entry("link", List.of("href")),
            Map.entry("img", List.of("src", "srcset")),
            Map.entry("source", List.of("src", "srcset")),
            Map.entry("script", List.of("src")),
            Map.entry("iframe", List.of("src")),
            Map.entry("embed", List.of("src")),
            Map.entry("audio", List.of("src")),
            Map.entry("video", List.of("src", "poster")),
            Map.entry("track", List.of("src")),
            Map.entry("input", List.of("src")),
            Map.entry("object", List.of("data")));

    /** Relations that name a host and no file. */
    private static final Set<String> HINTS = Set.of("preconnect", "dns-prefetch");

    private static final Pattern REFRESH = Pattern.compile("^[^;,]*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]*)", 2);

    private HtmlLinks() {}

    /**
     * What a page offers to links, and where its own lead. Those of a page with a {@code <base>} are not told.
     *
     * @param path its place in the site
     * @param html the page, or its body
     */
    public static PageLinks of(SitePath path, String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        boolean based = page.selectFirst("base[href]") != null;
        Set<String> anchors = new TreeSet<>();
        List<Reference> references = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            anchors.add(element.id());
            if (element.normalName().equals("a")) {
                anchors.add(element.attr("name"));
            }
            if (!based) {
                addresses(element).forEach(address -> references.add(reference(element, address)));
            }
        }
        anchors.remove("");
        return new PageLinks(path, anchors, references);
    }

    private static Reference reference(Element element, String address) {
        Range.Position start = element.sourceRange().start();
        return new Reference(address, Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
    }

    private static List<String> addresses(Element element) {
        List<String> addresses = new ArrayList<>();
        if (element.normalName().equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            Matcher refresh = REFRESH.matcher(element.attr("content"));
            if (refresh.find()) {
                addresses.add(refresh.group(1).strip());
            }
        }
        if (element.normalName().equals("link") && HINTS.contains(element.attr("rel"))) {
            return addresses;
        }
        for (String attribute : ADDRESSES.getOrDefault(element.normalName(), List.of())) {
            if (!element.hasAttr(attribute)) {
                continue;
            }
            if (attribute.equals("srcset")) {
                for (String candidate : element.attr("srcset").split(",\\s+")) {
                    addresses.add(candidate.strip().split("\\s")[0]);
                }
            } else {
                addresses.add(element.attr(attribute).strip());
            }
        }
        return addresses;
    }
}
