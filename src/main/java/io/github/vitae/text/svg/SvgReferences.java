package io.github.vitae.text.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * How much a drawing draws once its references are followed: ten parts that each show ten parts, ten times over, keep a
 * browser busy for ever, in a kilobyte.
 */
final class SvgReferences {

    /** More than any drawing that a person looks at consists of. */
    private static final long MOST = 300_000;

    private static final int DEEPEST = 400;

    private static final Pattern OWN = Pattern.compile("(?i)url\\(\\s*[\"']?#([^\"')\\s]+)");

    private final Map<String, Element> byId = new HashMap<>();
    private final IdentityHashMap<Element, Long> weights = new IdentityHashMap<>();
    private final Set<Element> open = new HashSet<>();

    /**
     * Whether a drawing is within bounds.
     *
     * @param root its outermost element, nested within a bound
     */
    static boolean areBounded(Element root) {
        SvgReferences references = new SvgReferences();
        root.stream().forEach(element -> {
            if (element.hasAttr("id")) {
                references.byId.putIfAbsent(element.attr("id"), element);
            }
        });
        return references.weight(root, 0) <= MOST;
    }

    private long weight(Element element, int depth) {
        Long known = weights.get(element);
        if (known != null) {
            return known;
        }
        if (depth > DEEPEST) {
            return MOST + 1;
        }
        if (!open.add(element)) {
            // in a circle, which browsers do not follow
            return 0;
        }
        long weight = 1;
        for (Element child : element.children()) {
            weight += weight(child, depth + 1);
        }
        for (Element target : targets(element)) {
            weight += weight(target, depth + 1);
        }
        open.remove(element);
        weights.put(element, Math.min(weight, MOST + 1));
        return Math.min(weight, MOST + 1);
    }

    private List<Element> targets(Element element) {
        List<Element> targets = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue().strip();
            boolean link = element.tagName()
                    .substring(element.tagName().indexOf(':') + 1)
                    .equals("a");
            if (!link && attribute.getKey().endsWith("href") && value.startsWith("#")) {
                add(targets, value.substring(1));
            } else if (value.contains("#")) {
                Matcher own = OWN.matcher(value);
                while (own.find()) {
                    add(targets, own.group(1));
                }
            }
        }
        return targets;
    }

    private void add(List<Element> targets, String id) {
        Element target = byId.get(id);
        if (target != null) {
            targets.add(target);
        }
    }
}
