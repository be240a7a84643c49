package io.github.vitae.site.skin;

import java.util.HashSet;
import java.util.Set;

/**
 * All in a page that a skin may single out and change: its tags, as far as they are alike on many pages, which of them
 * stand side by side, and the kinds of characters in its title. Skins do so with expressions that look for elements; a
 * page whose every feature has come out of a merge as it went in is one that the skin leaves alone.
 */
final class PageFeatures {

    private final Set<String> features = new HashSet<>();

    private PageFeatures() {}

    /**
     * The features of a page.
     *
     * @param title its title, plain text
     * @param head what its head says besides, as HTML
     * @param body its body, as HTML
     */
    static Set<String> of(String title, String head, String body) {
        PageFeatures page = new PageFeatures();
        page.tags(head, "head ");
        page.tags(body, "");
        if (title.isEmpty()) {
            page.features.add("no title");
        }
        title.codePoints()
                .filter(c -> c < ' ' || c > '~')
                .forEach(c -> page.features.add("title " + Character.getType(c) + Character.isBmpCodePoint(c)));
        return page.features;
    }

    private void tags(String html, String where) {
        String before = where;
        int from = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
            boolean beside = open == from;
            StringBuilder tag = new StringBuilder(where);
            from = tag(html, open, tag);
            String written = tag.toString();
            features.add(written);
            if (beside) {
                features.add(before + written);
            }
            before = written;
        }
    }

    /**
     * Takes down a tag: its name and its attributes' names; of values only classes, since others are a page's own.
     *
     * @return where it ends
     */
    private static int tag(String html, int open, StringBuilder tag) {
        int at = open;
        int name = open;
        while (at < html.length() && html.charAt(at) != '>') {
            char c = html.charAt(at);
            if (c == '"') {
                int end = html.indexOf('"', at + 1);
                if (end < 0) {
                    break;
                }
                boolean kept = html.startsWith("class=", name);
                tag.append(html, name, kept ? end + 1 : at);
                at = end + 1;
                name = at;
            } else {
                if (Character.isWhitespace(c)) {
                    tag.append(html, name, at).append(' ');
                    name = at + 1;
                }
                at++;
            }
        }
        tag.append(html, name, Math.min(at, html.length())).append('>');
        return Math.min(at + 1, html.length());
    }
}
