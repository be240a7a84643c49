package io.github.vitae.read.project.release;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.notation.Xml;
import io.github.vitae.read.project.facts.HiddenPeople;
import io.github.vitae.read.project.facts.MailAddresses;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.text.data.XmlElement;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a release of {@code changes.xml} says, as a text: its description, and its actions grouped by their types under the words
 * of Keep a Changelog. It is put together as HTML, words escaped, and goes through the gate as any author's HTML does.
 *
 * <p>Addresses of mail ({@code due-to-email}) are for maven-changes-plugin, and not published.
 */
final class ChangesText {

    /** The types of actions, in the order that Keep a Changelog has. */
    private static final Map<String, String> TYPES = types();

    private static final Set<String> EMPTY = Set.of("br", "hr", "img");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");
    /** An address of mail behind a name: {@code Bea Wave <bea@example.org>}. */
    private static final Pattern MAIL = Pattern.compile("<[^<>@]{0,100}+@[^<>]{0,200}+>");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,20}");
    private static final int DEEPEST = 100;

    private final IssueLinks issues;
    private final Map<String, String> developers = new HashMap<>();
    private final HtmlGate gate;
    private final HiddenPeople hidden;

    /** @param hidden whom their author keeps from readers: nobody is told what they did */
    ChangesText(ProjectFacts project, HiddenPeople hidden, HtmlGate gate) {
        this.hidden = hidden;
        this.issues = new IssueLinks(project.services());
        this.gate = gate;
        project.developers()
                .forEach(person ->
                        person.id().ifPresent(id -> person.name().ifPresent(name -> developers.putIfAbsent(id, name))));
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("add", "Added");
        types.put("update", "Changed");
        types.put("remove", "Removed");
        types.put("fix", "Fixed");
        return types;
    }

    /** The text of a release. */
    RichText of(XmlElement release, List<XmlElement> actions) {
        Assembly html = new Assembly(release.location());
        release.attribute("description")
                .map(ChangesText::seen)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> html.add("<p>", release.location())
                        .add(escaped(MailAddresses.withoutHidden(words)))
                        .add("</p>"));
        Map<String, List<XmlElement>> groups = new LinkedHashMap<>();
        groups.put("", new ArrayList<>());
        TYPES.keySet().forEach(type -> groups.put(type, new ArrayList<>()));
        Map<String, List<XmlElement>> others = new TreeMap<>();
        for (XmlElement action : actions) {
            if (saysNothing(action)) {
                continue;
            }
            String type = action.attribute("type").orElse("").toLowerCase(Locale.ROOT);
            (groups.containsKey(type) ? groups : others)
                    .computeIfAbsent(type, name -> new ArrayList<>())
                    .add(action);
        }
        groups.putAll(others);
        groups.forEach((type, members) -> {
            if (!members.isEmpty()) {
                String heading = TYPES.getOrDefault(type, type);
                if (!heading.isEmpty()) {
                    html.add("<p><strong>").add(escaped(capital(heading))).add("</strong></p>");
                }
                html.add("<ul>");
                members.forEach(action -> action(action, html));
                html.add("</ul>");
            }
        });
        return html.isEmpty() ? RichText.EMPTY : DataText.assembled(html.source(), gate);
    }

    private static String capital(String word) {
        int end = word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
    }

    private void action(XmlElement action, Assembly html) {
        html.add("<li>", action.location());
        content(content(action), html, 0);
        List<String> notes = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>(list(action.attribute("issue")));
        Set<String> thanked = new LinkedHashSet<>(list(action.attribute("due-to")));
        for (XmlElement inner : action.elements()) {
            if (inner.name().equals("fixes")) {
                named.addAll(list(inner.attribute("issue")));
            } else if (inner.name().equals("dueto")) {
                thanked.addAll(list(inner.attribute("name")));
            }
        }
        Optional<String> system = action.attribute("system");
        named.forEach(issue -> notes.add(issues.of(issue, system)
                .map(page -> "<a href=\"" + escaped(page) + "\">" + escaped(shown(issue)) + "</a>")
                .orElse(escaped(shown(issue)))));
        list(action.attribute("dev")).stream()
                .filter(id -> !hidden.has(id))
                .map(id -> developers.getOrDefault(id, MailAddresses.without(id)))
                .filter(name -> !name.isBlank())
                .forEach(name -> notes.add(escaped(name)));
        List<String> thanks = thanked.stream()
                .filter(name -> !hidden.has(name))
                .map(MailAddresses::without)
                .filter(name -> !name.isBlank() && !hidden.has(name))
                .toList();
        if (!thanks.isEmpty()) {
            notes.add("thanks to " + escaped(String.join(", ", thanks)));
        }
        if (!notes.isEmpty()) {
            html.add(" (" + String.join("; ", notes) + ")", action.location());
        }
        html.add("</li>");
    }

    /** What an action says, without what it fixes and whose idea it was. */
    private static List<XmlElement> content(XmlElement action) {
        return action.children().stream()
                .filter(inner -> !Set.of("fixes", "dueto").contains(inner.name()))
                .toList();
    }

    private static boolean saysNothing(XmlElement action) {
        return action.attribute("issue").isEmpty()
                && action.elements().isEmpty()
                && action.children().stream().allMatch(text -> seen(text.text()).isBlank());
    }

    private static List<String> list(Optional<String> written) {
        return written.map(words -> COMMA.splitAsStream(
                                MAIL.matcher(seen(words)).replaceAll("").strip())
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private static void content(List<XmlElement> content, Assembly html, int depth) {
        for (XmlElement inner : content) {
            if (inner.isText()) {
                html.add(escaped(seen(MailAddresses.withoutHidden(inner.text()))));
            } else {
                element(inner, html, depth + 1);
            }
        }
    }

    /** An element as HTML has it; xdoc's {@code <source>} is a block of code. */
    private static void element(XmlElement element, Assembly html, int depth) {
        String local = element.name().toLowerCase(Locale.ROOT);
        String name = local.equals("source") ? "pre" : local;
        if (!NAME.matcher(name).matches() || name.equals("plaintext") || depth > DEEPEST) {
            // HTML has no such element, or none that ends: its words stay
            content(element.children(), html, depth);
            return;
        }
        html.add("<" + name, element.location());
        element.attributes().forEach((key, value) -> {
            if (NAME.matcher(key).matches()) {
                html.add(" " + key + "=\"" + escaped(value) + "\"");
            }
        });
        html.add(">");
        if (!EMPTY.contains(name)) {
            content(element.children(), html, depth);
            html.add("</" + name + ">");
        }
    }

    private static String escaped(String words) {
        return Xml.escaped(words);
    }

    /** Words without what stands in a comment of HTML: who wrote one in a text hid it, as in the file itself. */
    private static String seen(String words) {
        StringBuilder seen = new StringBuilder(words.length());
        int from = 0;
        while (true) {
            int start = words.indexOf("<!--", from);
            if (start < 0) {
                return seen.append(words, from, words.length()).toString();
            }
            seen.append(words, from, start);
            int end = words.indexOf("-->", start + 2);
            if (end < 0) {
                return seen.toString();
            }
            from = end + "-->".length();
        }
    }

    /** HTML that is put together, with the way back into the file. */
    private static final class Assembly {

        private final StringBuilder html = new StringBuilder();
        private final TreeMap<Integer, Location> places = new TreeMap<>();

        Assembly(Location start) {
            places.put(0, start);
        }

        Assembly add(String more) {
            html.append(more);
            return this;
        }

        Assembly add(String more, Location from) {
            places.put(html.length(), from);
            return add(more);
        }

        boolean isEmpty() {
            return html.isEmpty();
        }

        SourceText source() {
            Location start = places.firstEntry().getValue();
            return SourceText.within(start.file(), html.toString(), (offset, length) -> {
                Map.Entry<Integer, Location> before = places.floorEntry(offset);
                return before == null ? start : before.getValue();
            });
        }
    }

    /** An issue as people write it: {@code #12}; a key such as {@code TIDES-12} is one already. */
    private static String shown(String issue) {
        return issue.matches("[0-9]+") ? "#" + issue : issue;
    }
}
