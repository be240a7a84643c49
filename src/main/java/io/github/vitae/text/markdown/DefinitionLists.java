package io.github.vitae.text.markdown;

import io.github.vitae.text.source.Places;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes lists of definitions of paragraphs in which lines start with {@code : }, as kramdown does. */
public final class DefinitionLists {

    private DefinitionLists() {}

    /** Replaces such paragraphs of a document. */
    public static void replace(Element body, Places places) {
        if (!body.wholeText().contains("\n: ")) {
            return;
        }
        for (Element paragraph : body.select("p")) {
            List<Element> items = items(paragraph, places);
            boolean defines = items.size() > 1 && items.get(0).nameIs("dt");
            if (defines) {
                Element list = new Element("dl");
                items.forEach(list::appendChild);
                paragraph.replaceWith(list);
            }
        }
    }

    /** A paragraph's lines, each as what it is in a list of definitions. */
    private static List<Element> items(Element paragraph, Places places) {
        if (paragraph.textNodes().stream().noneMatch(text -> text.getWholeText().contains("\n: "))) {
            return List.of();
        }
        List<Element> items = new ArrayList<>();
        items.add(new Element("dt"));
        for (Node node : List.copyOf(paragraph.childNodes())) {
            if (!(node instanceof TextNode text)) {
                items.get(items.size() - 1).appendChild(node);
                continue;
            }
            String[] lines = text.getWholeText().split("\n", -1);
            int offset = 0;
            for (int i = 0; i < lines.length; i++) {
                boolean defines = i > 0 && lines[i].startsWith(": ");
                boolean term = i > 0 && !defines && items.get(items.size() - 1).nameIs("dt");
                if (defines) {
                    items.add(new Element("dd"));
                } else if (term) {
                    items.add(new Element("dt"));
                } else if (i > 0) {
                    items.get(items.size() - 1).appendText(" ");
                }
                TextNode line = new TextNode(defines ? lines[i].substring(2) : lines[i]);
                places.remember(line, text, offset + (defines ? 2 : 0));
                items.get(items.size() - 1).appendChild(line);
                offset += lines[i].length() + 1;
            }
        }
        return items;
    }
}
