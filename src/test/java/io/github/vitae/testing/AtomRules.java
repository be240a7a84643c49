package io.github.vitae.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The rules of RFC 4287, in the order of its sections, as a feed may break them. */
public final class AtomRules {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "feed",
                    Set.of(
                            "author",
                            "category",
                            "contributor",
                            "generator",
                            "icon",
                            "id",
                            "link",
                            "logo",
                            "rights",
                            "subtitle",
                            "title",
                            "updated",
                            "entry"),
            "entry",
                    Set.of(
                            "author",
                            "category",
                            "content",
                            "contributor",
                            "id",
                            "link",
                            "published",
                            "rights",
                            "source",
                            "summary",
                            "title",
                            "updated"),
            "author", Set.of("name", "uri", "email"));

    /** Elements that there is one of at most (4.1.1, 4.1.2, 3.2). */
    private static final Set<String> ONCE = Set.of(
            "generator",
            "icon",
            "id",
            "logo",
            "rights",
            "subtitle",
            "title",
            "updated",
            "content",
            "published",
            "source",
            "summary",
            "name",
            "uri",
            "email");

    /** A feed that was read. */
    public record Feed(String id, String title, String updated, String self, String home, List<Entry> entries) {

        /** The ids of the entries. */
        public List<String> ids() {
            return entries.stream().map(Entry::id).toList();
        }
    }

    /** An entry that was read. */
    public record Entry(String id, String title, String published, String link, String content, List<String> tags) {}

    private AtomRules() {}

    /** Fails if a text breaks a rule. */
    static void check(String path, String text) {
        assertThat(text).as(path).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Element feed = FeedXml.root(text);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        element(feed);
        // 4.1.1: one author for all entries; 4.1.1: a link to itself should be there
        assertThat(FeedXml.children(feed, "author")).isNotEmpty();
        assertThat(links(feed, "self")).hasSize(1);
        required(feed);
        Set<String> ids = new HashSet<>(Set.of(FeedXml.only(feed, "id").getTextContent()));
        List<OffsetDateTime> updated = new ArrayList<>();
        for (Element entry : FeedXml.children(feed, "entry")) {
            required(entry);
            String id = FeedXml.only(entry, "id").getTextContent();
            assertThat(ids.add(id)).as("two of " + id).isTrue();
            // 4.1.2: a link to the entry where there is no content, or one that is not text
            assertThat(FeedXml.children(entry, "content").size()
                            + links(entry, "alternate").size())
                    .isPositive();
            updated.add(date(FeedXml.only(entry, "updated").getTextContent()));
        }
        assertThat(updated).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(updated.get(0)).isEqualTo(date(FeedXml.only(feed, "updated").getTextContent()));
    }

    private static void required(Element element) {
        for (String name : List.of("id", "title", "updated")) {
            assertThat(FeedXml.only(element, name).getTextContent()).as(name).isNotBlank();
        }
        FeedXml.absolute(FeedXml.only(element, "id").getTextContent());
        // 4.1.1, 4.1.2: no two of one type and language
        assertThat(links(element, "alternate")).hasSizeLessThanOrEqualTo(1);
    }

    private static List<Element> links(Element element, String rel) {
        return FeedXml.children(element, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(rel))
                .toList();
    }

    private static void element(Element element) {
        assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
        String name = element.getLocalName();
        Set<String> once = new HashSet<>();
        for (Element child : FeedXml.children(element)) {
            assertThat(CHILDREN.getOrDefault(name, Set.of())).as("in " + name).contains(child.getLocalName());
            if (ONCE.contains(child.getLocalName())) {
                assertThat(once.add(child.getLocalName()))
                        .as("two " + child.getLocalName() + " in " + name)
                        .isTrue();
            }
            element(child);
        }
        switch (name) {
            // 3.3
            case "updated", "published" -> date(element.getTextContent());
            // 4.2.7
            case "link" -> FeedXml.absolute(element.getAttribute("href"));
            // 4.2.2.1
            case "category" -> assertThat(element.getAttribute("term")).isNotBlank();
            // 3.2.1
            case "name" -> assertThat(element.getTextContent()).isNotBlank();
            case "uri" -> FeedXml.absolute(element.getTextContent());
            // 4.1.3.1
            case "content" -> assertThat(element.getAttribute("type")).isIn("text", "html", "xhtml");
            default -> {}
        }
    }

    /** A date of RFC 3339 with capital letters (3.3). */
    private static OffsetDateTime date(String text) {
        assertThat(text).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:[0-9]{2})");
        return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** Reads a feed. */
    public static Feed read(String text) {
        Element feed = FeedXml.root(text);
        List<Entry> entries = FeedXml.children(feed, "entry").stream()
                .map(entry -> new Entry(
                        FeedXml.only(entry, "id").getTextContent(),
                        FeedXml.only(entry, "title").getTextContent(),
                        FeedXml.only(entry, "published").getTextContent(),
                        links(entry, "alternate").get(0).getAttribute("href"),
                        FeedXml.only(entry, "content").getTextContent(),
                        FeedXml.children(entry, "category").stream()
                                .map(category -> category.getAttribute("term"))
                                .toList()))
                .toList();
        return new Feed(
                FeedXml.only(feed, "id").getTextContent(),
                FeedXml.only(feed, "title").getTextContent(),
                FeedXml.only(feed, "updated").getTextContent(),
                links(feed, "self").get(0).getAttribute("href"),
                links(feed, "alternate").get(0).getAttribute("href"),
                entries);
    }
}
