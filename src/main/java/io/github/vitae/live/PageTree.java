package io.github.vitae.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of a page as it is written, with where their start tags end their names: enough to compare two pages that the
 * same templates have made, and to put an attribute into a tag. It is no parser of HTML for what strangers write: where tags do
 * not match, elements end with the one around them.
 */
final class PageTree {

    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9:-]*+)((?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+)>", Pattern.DOTALL);

    /** Elements that hold nothing. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    /** Elements whose text is no text of the page. */
    private static final Set<String> RAW = Set.of("script", "style", "template");

    /** Elements that hold others of which each may be a draft. */
    private static final Set<String> LISTS = Set.of(
            "", "html", "body", "main", "section", "nav", "aside", "header", "footer", "form", "ul", "ol", "dl",
            "table", "tbody");

    private PageTree() {}

    /**
     * An element.
     *
     * @param name its name, in small letters
     * @param at where an attribute may be added: behind the name in its start tag
     * @param children the elements in it
     * @param words how often each of the texts in it is there
     * @param start the same for elements with the same name and attributes
     * @param list whether it holds entries, as lists, tables and parts of a page do
     * @param key the same for elements that are written alike, and for no others that are likely
     * @param text all its texts, without digits, as a key
     */
    record Element(
            String name,
            int at,
            List<Element> children,
            Map<String, Integer> words,
            long start,
            boolean list,
            long key,
            long text) {

        /** How many texts are in it. */
        int size() {
            return words.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** How many of its texts another has, too. */
        int shared(Element other) {
            return words.entrySet().stream()
                    .mapToInt(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0)))
                    .sum();
        }
    }

    /** An element that has not ended yet. */
    private static final class Open {
        private final String name;
        private final int at;
        private final List<Element> children = new ArrayList<>();
        private final Map<String, Integer> words = new HashMap<>();
        private final long start;
        private boolean list;
        private long key;
        private long text = 17;

        Open(String name, String attributes, int at) {
            this.name = name;
            this.at = at;
            this.start = mixed(mixed(3, name), attributes);
            this.key = start;
            this.list = LISTS.contains(name);
        }

        void add(String words) {
            String stripped = words.strip();
            if (!stripped.isEmpty()) {
                this.words.merge(stripped, 1, Integer::sum);
                key = mixed(key, stripped);
                text = mixed(text, stripped.replaceAll("[0-9]+", ""));
            }
        }

        void add(Element child) {
            children.add(child);
            list |= child.list() && name.equals("div");
            child.words().forEach((word, count) -> words.merge(word, count, Integer::sum));
            key = key * 0x9E3779B97F4A7C15L + child.key();
            text = text * 0x9E3779B97F4A7C15L + child.text();
        }

        Element closed() {
            return new Element(name, at, children, words, start, list, key, text);
        }

        private static long mixed(long key, String text) {
            long mixed = key;
            for (int i = 0; i < text.length(); i++) {
                mixed = mixed * 0x100000001B3L + text.charAt(i);
            }
            return mixed * 31 + text.length();
        }
    }

    /** A page as one element, in which its outermost elements are. */
    static Element of(String page) {
        List<Open> open = new ArrayList<>(List.of(new Open("", "", 0)));
        Matcher tag = TAG.matcher(page);
        int from = 0;
        while (tag.find(from)) {
            Open around = open.get(open.size() - 1);
            around.add(page.substring(from, tag.start()));
            from = tag.end();
            if (tag.group(2) == null) {
                continue;
            }
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (!tag.group(1).isEmpty()) {
                close(open, name);
            } else {
                Open started = new Open(name, tag.group(3), tag.end(2));
                if (RAW.contains(name)) {
                    from = behindRaw(page, name, from);
                    around.add(started.closed());
                } else if (VOID.contains(name) || tag.group(3).endsWith("/")) {
                    around.add(started.closed());
                } else {
                    open.add(started);
                }
            }
        }
        open.get(open.size() - 1).add(page.substring(from));
        closeTo(open, 1);
        return open.get(0).closed();
    }

    private static int behindRaw(String page, String name, int from) {
        Matcher end =
                Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE).matcher(page);
        return end.find(from) ? end.end() : page.length();
    }

    private static void close(List<Open> open, String name) {
        for (int at = open.size() - 1; at > 0; at--) {
            if (open.get(at).name.equals(name)) {
                closeTo(open, at);
                return;
            }
        }
    }

    private static void closeTo(List<Open> open, int size) {
        while (open.size() > size) {
            Element ended = open.remove(open.size() - 1).closed();
            open.get(open.size() - 1).add(ended);
        }
    }
}
