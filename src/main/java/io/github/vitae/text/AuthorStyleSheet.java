package io.github.vitae.text;

import io.github.vitae.model.AuthorStyles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Gathers an author's styles: the rules of {@code <style>} elements, and classes that stand for {@code style}
 * attributes. All of them apply within the author's part of a page only.
 */
public final class AuthorStyleSheet {

    private static final String SCOPE = ".vitae";
    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 3;

    private final Set<String> rules = new LinkedHashSet<>();
    private final Set<String> inline = new LinkedHashSet<>();

    /** Takes what is not published. */
    @FunctionalInterface
    interface Dropped {

        /**
         * Takes one thing that is not published.
         *
         * @param what the declaration, selector or rule
         * @param offset where it starts in the CSS
         */
        void accept(String what, int offset);
    }

    /**
     * Takes a {@code style} attribute.
     *
     * @param style its value
     * @param dropped takes each declaration that is not published
     * @return the class that stands for it; empty if nothing of it is published
     */
    String inline(String style, Consumer<String> dropped) {
        String css = style.length() > LARGEST ? "" : withoutComments(style);
        String declarations = declarations(css, 0, css.length(), (what, offset) -> dropped.accept(what));
        if (declarations.isEmpty()) {
            return "";
        }
        String name = "vs-" + hash(declarations);
        // twice the class weighs more than a sheet's rule, as a style attribute does
        inline.add(SCOPE + " ." + name + "." + name + " { " + declarations + " }");
        return name;
    }

    /**
     * Takes the text of a {@code <style>} element.
     *
     * @param dropped takes each rule and declaration that is not published
     */
    void sheet(String css, Dropped dropped) {
        if (css.length() > LARGEST) {
            dropped.accept("<style>", 0);
            return;
        }
        String bare = withoutComments(css);
        rules.addAll(rules(bare, 0, bare.length(), 0, dropped));
    }

    /** All that was gathered: rules first, then what stands for attributes. */
    public AuthorStyles styles() {
        List<String> all = new ArrayList<>(rules);
        all.addAll(inline);
        return new AuthorStyles(String.join("\n", all), String.join("\n", DarkColours.of(all)));
    }

    private static List<String> rules(String css, int from, int to, int depth, Dropped dropped) {
        List<String> kept = new ArrayList<>();
        int at = skipBlanks(css, from, to);
        while (at < to) {
            int stop = scan(css, at, to, ";{}");
            boolean block = stop < to && css.charAt(stop) == '{';
            int end = block ? scan(css, stop + 1, to, "}") : stop;
            String prelude = css.substring(at, stop);
            if (prelude.startsWith("@") || !block) {
                Optional<String> media = block && depth < DEEPEST ? CssPolicy.media(prelude) : Optional.empty();
                List<String> inner = media.isPresent() ? rules(css, stop + 1, end, depth + 1, dropped) : List.of();
                if (media.isPresent() && !inner.isEmpty()) {
                    kept.add(media.get() + " { " + String.join(" ", inner) + " }");
                } else if (media.isEmpty() && !prelude.isBlank()) {
                    dropped.accept(prelude.strip(), at);
                }
            } else {
                rule(css, at, stop, end, kept, dropped);
            }
            at = skipBlanks(css, Math.min(to, end + 1), to);
        }
        return kept;
    }

    private static void rule(String css, int at, int open, int end, List<String> kept, Dropped dropped) {
        List<String> selectors = new ArrayList<>();
        for (int from = at; from < open; ) {
            int comma = scan(css, from, open, ",");
            String written = css.substring(from, comma);
            Optional<String> selector = CssPolicy.selector(written, SCOPE);
            selector.ifPresent(selectors::add);
            if (selector.isEmpty()) {
                dropped.accept(written.strip(), from);
            }
            from = comma + 1;
        }
        String declarations = declarations(css, open + 1, end, dropped);
        if (!selectors.isEmpty() && !declarations.isEmpty()) {
            kept.add(String.join(", ", selectors) + " { " + declarations + " }");
        }
    }

    private static String declarations(String css, int from, int to, Dropped dropped) {
        List<String> kept = new ArrayList<>();
        for (int at = skipBlanks(css, from, to); at < to; ) {
            int end = scan(css, at, to, ";");
            String written = css.substring(at, end);
            int colon = written.indexOf(':');
            Optional<String> declaration = colon < 0
                    ? Optional.empty()
                    : CssPolicy.declaration(written.substring(0, colon), written.substring(colon + 1));
            declaration.ifPresent(kept::add);
            if (declaration.isEmpty() && !written.isBlank()) {
                dropped.accept(written.strip(), at);
            }
            at = skipBlanks(css, Math.min(to, end + 1), to);
        }
        return String.join("; ", kept);
    }

    private static int skipBlanks(String css, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where one of some characters stands outside of quotation marks and brackets; the end if it does not. */
    static int scan(String css, int from, int to, String stops) {
        int open = 0;
        char quote = 0;
        for (int at = from; at < to; at++) {
            char c = css.charAt(at);
            if (quote != 0) {
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if (open == 0 && stops.indexOf(c) >= 0) {
                return at;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '{' || c == '[') {
                open++;
            } else if (c == ')' || c == '}' || c == ']') {
                open = Math.max(0, open - 1);
            }
        }
        return to;
    }

    /** Comments become blanks, so that offsets stay. One that is never closed takes the rest along. */
    static String withoutComments(String css) {
        if (!css.contains("/*")) {
            return css;
        }
        StringBuilder bare = new StringBuilder(css);
        for (int start = css.indexOf("/*"); start >= 0; ) {
            int close = css.indexOf("*/", start + 2);
            int end = close < 0 ? css.length() : close + 2;
            for (int at = start; at < end; at++) {
                bare.setCharAt(at, ' ');
            }
            start = css.indexOf("/*", end);
        }
        return bare.toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
