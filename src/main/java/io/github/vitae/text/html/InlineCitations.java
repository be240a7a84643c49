package io.github.vitae.text.html;

import io.github.vitae.model.Mention;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.Places;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds citations in text as Pandoc writes them: {@code [@key]}, {@code [see @one, p. 3; @other]}, {@code @key}. Only keys of
 * publications count: an address for mail or somebody's name at a service stays what it is.
 */
final class InlineCitations {

    private static final String KEY = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&+?<>~/-]++(?=[\\p{L}\\p{N}_]))*+";

    /** No key follows what could be the name before an address's at sign. */
    private static final String ALONE = "(?<![\\p{L}\\p{N}_.@/+\\\\-])";

    private static final Pattern CITATION = Pattern.compile("\\[([^\\[\\]]{2,600}+)\\]|" + ALONE + "@(" + KEY + ")");
    private static final Pattern ITEM =
            Pattern.compile("([^@]*?)(-?)(?<![\\p{L}\\p{N}_.@/+\\\\])@(" + KEY + ")([^@]*)");
    private static final Set<String> NOT_WITHIN =
            Set.of("a", "code", "pre", "kbd", "samp", "script", "style", "textarea", "math", "svg");

    private final CitedPublications publications;
    private final Places places;
    private final Problems problems;

    private InlineCitations(CitedPublications publications, Places places, Problems problems) {
        this.publications = publications;
        this.places = places;
        this.problems = problems;
    }

    /** Puts mentions of publications in place of their citations. */
    static void replace(Element root, CitedPublications publications, Places places, Problems problems) {
        if (publications.isEmpty()) {
            return;
        }
        List<TextNode> texts = new ArrayList<>();
        root.traverse((node, depth) -> {
            if (node instanceof TextNode text && text.getWholeText().indexOf('@') >= 0 && isProse(text)) {
                texts.add(text);
            }
        });
        InlineCitations citations = new InlineCitations(publications, places, problems);
        texts.forEach(citations::replace);
    }

    private static boolean isProse(Node text) {
        for (Node at = text; at != null; at = at.parent()) {
            if (at instanceof Element element && NOT_WITHIN.contains(element.normalName())) {
                return false;
            }
        }
        return true;
    }

    private void replace(TextNode node) {
        String text = node.getWholeText();
        List<Node> nodes = new ArrayList<>();
        Matcher citation = CITATION.matcher(text);
        int from = 0;
        int next = 0;
        while (citation.find(next)) {
            Optional<List<Node>> found = citation.group(1) == null
                    ? inSentence(citation.group(2))
                    : inParentheses(citation.group(1), node, citation.start());
            if (found.filter(List::isEmpty).isPresent()) {
                // an unknown key: told, and left as it is
                next = citation.end();
            } else if (found.isPresent()) {
                nodes.add(new TextNode(text.substring(from, citation.start())));
                nodes.addAll(found.get());
                String rest = citation.group(1) == null ? rest(citation.group(2)) : "";
                from = citation.end() - rest.length();
                next = from;
            } else {
                // what stands in brackets that cite nothing may still hold a key
                next = citation.start() + 1;
            }
        }
        if (from > 0) {
            nodes.add(new TextNode(text.substring(from)));
            nodes.forEach(node::before);
            node.remove();
        }
    }

    private Optional<List<Node>> inSentence(String written) {
        String key = known(written);
        return publications.find(key).map(mention -> mention(key, mention.inSentence()));
    }

    /** The longest start of what is written that is a key; what is written, if none is. */
    private String known(String written) {
        String key = written;
        while (publications.find(key).isEmpty()) {
            int end = key.length() - 1;
            while (end > 0 && Character.isLetterOrDigit(key.charAt(end))) {
                end--;
            }
            while (end > 0 && !Character.isLetterOrDigit(key.charAt(end - 1))) {
                end--;
            }
            if (end <= 0) {
                return written;
            }
            key = key.substring(0, end);
        }
        return key;
    }

    private String rest(String written) {
        return written.substring(known(written).length());
    }

    /** What stands in place of brackets: nothing if they are no citation, no node if one of their keys is unknown. */
    private Optional<List<Node>> inParentheses(String content, TextNode node, int offset) {
        List<Node> nodes = new ArrayList<>();
        boolean complete = true;
        for (String item : content.split(";", -1)) {
            Matcher parts = ITEM.matcher(item);
            if (!parts.matches()) {
                return Optional.empty();
            }
            String key = known(parts.group(3));
            Optional<Mention> mention = publications.find(key);
            if (mention.isEmpty()) {
                unknown(key, node, offset);
                complete = false;
            } else {
                nodes.add(new TextNode(
                        (nodes.isEmpty() ? "(" : "; ") + parts.group(1).stripLeading()));
                boolean yearAlone =
                        !parts.group(2).isEmpty() && !mention.get().year().isEmpty();
                nodes.addAll(mention(
                        key, yearAlone ? mention.get().year() : mention.get().inParentheses()));
                nodes.add(new TextNode(rest(parts.group(3)) + parts.group(4).stripTrailing()));
            }
        }
        nodes.add(new TextNode(")"));
        return Optional.of(complete ? nodes : List.of());
    }

    private void unknown(String key, TextNode node, int offset) {
        problems.add(
                Code.UNKNOWN_CITATION,
                places.of(node, offset, "@" + key),
                "‘@" + key + "’ is the key of no publication; it stays as it is",
                "write the key of one, or put it between backticks");
    }

    private static List<Node> mention(String key, String words) {
        String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8);
        Element link = new Element("a").addClass("vitae-mention").text(words);
        return List.of(
                new TextNode(RichText.MENTION + encoded + RichText.MENTION_KEY_END),
                link,
                new TextNode(String.valueOf(RichText.MENTION_END)));
    }

    /** The words of a text, without the keys of the publications that it mentions. */
    static String words(String text) {
        return text.indexOf(RichText.MENTION) < 0
                ? text
                : text.replaceAll(
                        RichText.MENTION + "[^" + RichText.MENTION_KEY_END + "]*" + RichText.MENTION_KEY_END + "|"
                                + RichText.MENTION_END,
                        "");
    }
}
