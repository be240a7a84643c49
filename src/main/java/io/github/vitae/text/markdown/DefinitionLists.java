package io.github.vitae.text.markdown;

import io.github.vitae.text.source.Places;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts lists of definitions in order: a term for each line, no paragraph around a single phrase, lists that touch are one. */
public final class DefinitionLists {

    private DefinitionLists() {}

    /** Does so with those of a document. */
    public static void replace(Element body, Places places) {
        for (Element list : body.select("dl")) {
            for (Element part : list.children()) {
                Element only = part.childrenSize() == 1 ? part.child(0) : part;
                if (part.nameIs("dt") && only != part && only.nameIs("p")) {
                    only.unwrap();
                    split(part, places);
                } else if (part.nameIs("dd")
                        && only != part
                        && only.nameIs("p")
                        && part.ownText().isBlank()) {
                    List<Node> words = List.copyOf(only.childNodes());
                    part.empty();
                    words.forEach(part::appendChild);
                }
            }
            Element before = list.previousElementSibling();
            if (before != null && before.nameIs("dl") && before.attributesSize() + list.attributesSize() == 0) {
                List.copyOf(list.childNodes()).forEach(before::appendChild);
                list.replaceWith(new TextNode("\n"));
                // what follows is compared with the list that has it all
                Node gap = before.nextSibling();
                while (gap instanceof TextNode blank && blank.isBlank()) {
                    Node next = gap.nextSibling();
                    gap.remove();
                    gap = next;
                }
            }
        }
    }

    /** A term that is a paragraph of several lines is several. */
    private static void split(Element term, Places places) {
        List<Element> terms = new ArrayList<>();
        terms.add(new Element("dt"));
        for (Node node : List.copyOf(term.childNodes())) {
            Element last = terms.get(terms.size() - 1);
            if (!(node instanceof TextNode text) || text.getWholeText().indexOf('\n') < 0) {
                last.appendChild(node);
                continue;
            }
            int offset = 0;
            for (String line : text.getWholeText().split("\n", -1)) {
                if (offset > 0) {
                    last = new Element("dt");
                    terms.add(last);
                }
                TextNode words = new TextNode(line);
                places.remember(words, text, offset);
                last.appendChild(words);
                offset += line.length() + 1;
            }
        }
        if (terms.size() > 1) {
            terms.stream().filter(Element::hasText).forEach(term::before);
            term.remove();
        } else {
            List.copyOf(terms.get(0).childNodes()).forEach(term::appendChild);
        }
    }
}
