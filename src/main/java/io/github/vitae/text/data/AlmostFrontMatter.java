package io.github.vitae.text.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what was meant as front matter and is none: keys with values at the start of a file between lines that are almost
 * {@code ---}, or behind a comment, or with one of the lines missing. A program of blogs would publish the keys as text, and
 * the draft with them.
 */
final class AlmostFrontMatter {

    private static final int MOST_LINES = 300;

    /** What is seen as nothing: blanks, also those without a width. */
    private static final String NOTHING = "[\\s\\uFEFF\\u00A0\\u200B-\\u200D\\u2060]";

    private static final Pattern BLANK = Pattern.compile(NOTHING + "*+");
    /** A line of signs that somebody took for a fence, with words behind it or not. */
    private static final Pattern FENCE = Pattern.compile(
            NOTHING + "*+(?:[-–—−‒―+;*_=~.:]" + NOTHING + "?){2,80}+.*|" + NOTHING + "*+[–—−‒―]" + NOTHING + "*+");

    private static final Pattern SIGNS = Pattern.compile(
            NOTHING + "*+(?:(?:[-–—−‒―+;*_=~]" + NOTHING + "?){2,80}+|[–—−‒―]|\\.{3,})" + NOTHING + "*+(?:#.*)?+");
    private static final Pattern CODE =
            Pattern.compile("\\s{0,3}(?:`{3,}|~{3,})\\s*(?:ya?ml|toml|json|front-?matter|---)?\\s*");
    /** A line that may stand before front matter by mistake: a comment, a heading, the first line of a program. */
    private static final Pattern LEAD =
            Pattern.compile("\\s*(?:#|//|%|;|\\[[^\\]]*\\]:|\\{%|\\{#|<!|<\\?|\\{::|-->).*");

    private static final Pattern KEY = Pattern.compile(
            "\\s{0,8}(?:-\\s)?[\"']?([A-Za-z_][\\w.-]{0,40})[\"']?\\s*(?:[:=](?:\\s.*|)|[:=](?=[\"'\\[{]).*),?");
    private static final Pattern CLOSE_KEY =
            Pattern.compile("\\s{0,8}([A-Za-z_]\\w{0,20})[:=](?:true|false|yes|no|on|off|[01])\\s*");
    private static final Pattern NEUTRAL = Pattern.compile("[ \\t].*|\\s*|[-#\\]}\\[{(].*");

    private static final Set<String> DECISIVE = Set.of(
            "draft",
            "published",
            "publish",
            "publishdate",
            "expirydate",
            "unlisted",
            "headless",
            "layout",
            "permalink",
            "redirect_from",
            "_build",
            "cascade",
            "hidden",
            "private");

    /** A key whose value decides: {@code Status: draft} in the first lines of a page, as Pelican has it. */
    private static final Pattern MARKED = Pattern.compile(
            "\\s{0,8}[\"']?(?:status|visibility)[\"']?\\s*[:=]\\s*[\"']?(?:drafts?|private|hidden|unlisted|unpublished|trash|pending)"
                    + "[\"']?\\s*,?",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> KNOWN = Set.of(
            "title",
            "date",
            "author",
            "authors",
            "tags",
            "categories",
            "description",
            "excerpt",
            "summary",
            "status",
            "weight",
            "slug",
            "aliases",
            "collection",
            "type",
            "name",
            "lang",
            "active",
            "build",
            "nav",
            "subtitle",
            "featured",
            "image",
            "url",
            "math",
            "toc",
            "header",
            "sitemap",
            "visible",
            "lastmod",
            "keywords",
            "category",
            "tag",
            "author_profile",
            "vitae",
            "locale",
            "inline",
            "related_posts",
            "sections",
            "id",
            "venue");

    private AlmostFrontMatter() {}

    /** Lines, and where they are read from. */
    private record Lines(List<String> all) {
        String at(int line) {
            return line < all.size() ? all.get(line) : "";
        }
    }

    /**
     * The line, from 0, at which something starts that was meant as front matter; nothing if nothing was.
     *
     * @param text a file in which no front matter was found
     */
    static Optional<Integer> find(String text) {
        Lines lines = new Lines(text.lines().limit(MOST_LINES).toList());
        int line = 0;
        boolean comment = false;
        while (line < lines.all.size()) {
            String words = lines.at(line);
            boolean starts = words.contains("<!--")
                    && !words.substring(words.indexOf("<!--")).contains("-->");
            boolean skipped = comment
                    || BLANK.matcher(words).matches()
                    || LEAD.matcher(words).matches();
            comment = comment ? !words.contains("-->") : starts;
            if (!skipped || (!comment && isFence(words) && isMeant(lines, line))) {
                break;
            }
            line++;
        }
        return line < lines.all.size() && isMeant(lines, line) ? Optional.of(line) : Optional.empty();
    }

    /** Whether a text starts with one more block of keys between two lines, in which a key stands that only front matter has. */
    static boolean isAnother(String text) {
        Lines lines = new Lines(text.lines().limit(MOST_LINES).toList());
        int line = 0;
        while (line < lines.all.size() && BLANK.matcher(lines.at(line)).matches()) {
            line++;
        }
        String fence = lines.at(line).strip();
        if (!fence.equals("---") && !fence.equals("+++")) {
            return false;
        }
        boolean decisive = false;
        for (line++; line < lines.all.size() && !lines.at(line).strip().equals(fence); line++) {
            String words = lines.at(line);
            if (!isKey(words) && !NEUTRAL.matcher(words).matches()) {
                return false;
            }
            decisive |= isDecisive(words);
        }
        return decisive && line < lines.all.size();
    }

    private static boolean isDecisive(String line) {
        Matcher key = KEY.matcher(line);
        Matcher close = CLOSE_KEY.matcher(line);
        boolean matches = key.matches() || close.matches();
        return matches
                && (DECISIVE.contains((key.matches() ? key : close).group(1).toLowerCase(Locale.ROOT))
                        || MARKED.matcher(line).matches());
    }

    /** Whether a line is almost one that opens or closes front matter, and nothing else. */
    static boolean isAlmostFence(String line) {
        return SIGNS.matcher(line).matches();
    }

    private static boolean isFence(String line) {
        return FENCE.matcher(line).matches() || CODE.matcher(line).matches();
    }

    private static boolean isMeant(Lines lines, int line) {
        String words = lines.at(line);
        boolean opened = isFence(words) && !isKey(words);
        if (isJson(lines, line) || (opened && isJson(lines, line + 1))) {
            return true;
        }
        return looksLikeKeys(lines, opened ? line + 1 : line, opened);
    }

    private static boolean isJson(Lines lines, int line) {
        String json = lines.at(line).strip();
        return json.matches("\\{\\s*\"[^\"]*\"\\s*:.*")
                || (json.equals("{") && lines.at(line + 1).strip().startsWith("\""));
    }

    private static boolean isKey(String line) {
        return KEY.matcher(line).matches() || CLOSE_KEY.matcher(line).matches();
    }

    private static boolean looksLikeKeys(Lines lines, int from, boolean opened) {
        int keys = 0;
        int known = 0;
        int decisive = 0;
        int prose = 0;
        int blanks = 0;
        boolean closed = false;
        for (int line = from; line < lines.all.size() && !closed; line++) {
            String words = lines.at(line);
            Matcher key = KEY.matcher(words);
            Matcher close = CLOSE_KEY.matcher(words);
            boolean found = key.matches() || close.matches();
            closed = keys > 0 && (isAlmostFence(words) || CODE.matcher(words).matches());
            if (BLANK.matcher(words).matches()) {
                blanks++;
                if (keys > 0 && !isClosedBelow(lines, line)) {
                    break;
                }
            } else if (found && !closed) {
                String name = (key.matches() ? key : close).group(1).toLowerCase(Locale.ROOT);
                keys++;
                decisive += isDecisive(words) ? 1 : 0;
                known += KNOWN.contains(name) || DECISIVE.contains(name) ? 1 : 0;
            } else if (!closed && !NEUTRAL.matcher(words).matches()) {
                prose++;
                if (keys == 0 || prose > keys + blanks) {
                    break;
                }
            }
        }
        if (keys == 0) {
            return false;
        }
        if (!opened) {
            return prose == 0 && (decisive > 0 ? closed || keys > 1 : closed && keys > 1 && known > 0);
        }
        return decisive > 0 || (prose <= (closed || known > 0 ? keys : 0) && (known > 0 || keys > 1));
    }

    /** Whether nothing but keys and blank lines stands between a line and one that closes. */
    private static boolean isClosedBelow(Lines lines, int line) {
        for (int below = line + 1; below < lines.all.size(); below++) {
            String words = lines.at(below);
            if (isAlmostFence(words)) {
                return true;
            }
            if (!isKey(words) && !NEUTRAL.matcher(words).matches()) {
                return false;
            }
        }
        return false;
    }
}
