package io.github.vitae.text.document;

import io.github.vitae.text.source.PlainText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Paragraphs in which nothing is left. */
final class EmptyParagraphs {

    private EmptyParagraphs() {}

    /** Takes out the paragraphs that hold nothing but what was hidden, or includes that say nothing here. */
    static void remove(Element body) {
        IdentityHashMap<Element, Set<Node>> empty = new IdentityHashMap<>();
        for (Element paragraph : body.select("p")) {
            Element parent = paragraph.parent();
            if (parent != null
                    && paragraph.childrenSize() == 0
                    && paragraph.attributesSize() == 0
                    && PlainText.visible(paragraph.wholeText()).isBlank()) {
                empty.computeIfAbsent(parent, first -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(paragraph);
            }
        }
        // all of a parent's at once: taking out one of many moves all after it
        empty.forEach((parent, paragraphs) -> {
            List<Node> kept = parent.childNodes().stream()
                    .filter(node -> !paragraphs.contains(node))
                    .toList();
            parent.empty();
            kept.forEach(parent::appendChild);
        });
    }
}
