package io.github.vitae.site.skin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * All in a page that a skin may single out and change: its tags, as far as they are alike on many pages, which of them
 * stand side by side, and the kinds of characters in its title. Skins do so with expressions that look for elements; a
 * page whose every feature has come out of a merge as it went in is one that the skin leaves alone.
 */
final class PageFeatures {

    private final SkinMemory skin;
    private final Map<String, Set<String>> unknown = new HashMap<>();

    private PageFeatures(SkinMemory skin) {
        this.skin = skin;
    }

    /**
     * Those features of a page of which nobody knows yet whether a skin leaves them as they are: of most pages none.
     *
     * @param skin what is known of the skin
     * @return features by the tag that they stand right behind; by nothing, where they stand apart
     */
    static Map<String, Set<String>> unknown(PageShell.Filling page, SkinMemory skin) {
        PageFeatures features = new PageFeatures(skin);
        features.tags(page.head(), "head ");
        features.tags(page.body(), "");
        if (page.title().isEmpty()) {
            features.take("", "no title");
        }
        page.title()
                .codePoints()
                .filter(c -> !PageShell.tells(c))
                .forEach(c -> features.take("", "title " + Character.getType(c) + Character.isBmpCodePoint(c)));
        return features.unknown;
    }

    private boolean take(String before, String feature) {
        boolean isUnknown = !skin.isUnchanged(before, feature);
        if (isUnknown) {
            unknown.computeIfAbsent(before, none -> new HashSet<>()).add(feature);
        }
        return isUnknown;
    }

    private void tags(String html, String where) {
        StringBuilder tag = new StringBuilder();
        String before = where;
        int from = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
            boolean beside = open == from;
            tag.setLength(0);
            tag.append(where);
            from = tag(html, open, tag);
            String written = tag.toString();
            // what is known behind another is known by itself
            if (!beside || take(before, written)) {
                take("", written);
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
