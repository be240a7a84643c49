package io.github.vitae.text.html;

import io.github.vitae.model.AuthorStyles;
import io.github.vitae.text.html.css.CssReader;
import io.github.vitae.text.html.css.CssRule;
import io.github.vitae.text.html.css.Declaration;
import io.github.vitae.text.html.css.DroppedCss;
import io.github.vitae.text.html.css.Selector;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Gathers an author's styles: the rules of {@code <style>} elements, and classes that stand for {@code style}
 * attributes. All of them apply within the author's part of a page only.
 */
public final class AuthorStyleSheet {

    private static final String SCOPE = ".vitae";

    /** In characters, of one element or attribute. */
    private static final int LARGEST = 1 << 20;

    /** By their text. */
    private final Map<String, CssRule> rules = new LinkedHashMap<>();

    private final Map<String, List<Declaration>> inline = new LinkedHashMap<>();

    private int taken;

    /**
     * Takes a {@code style} attribute.
     *
     * @param style its value
     * @param dropped takes each declaration that is not published
     * @return the class that stands for it; empty if nothing of it is published
     */
    String inline(String style, Consumer<String> dropped) {
        taken++;
        if (style.length() > LARGEST) {
            dropped.accept("style");
            return "";
        }
        List<Declaration> declarations =
                new CssReader(style, AuthorIds::of, (what, offset) -> dropped.accept(what)).declarations();
        if (declarations.isEmpty()) {
            return "";
        }
        String name = "vs-" + hash(Declaration.text(declarations));
        inline.putIfAbsent(name, declarations);
        return name;
    }

    /**
     * Takes the text of a {@code <style>} element.
     *
     * @param dropped takes each rule and declaration that is not published
     */
    public void sheet(String css, DroppedCss dropped) {
        taken++;
        if (css.length() > LARGEST) {
            dropped.accept("<style>", 0);
            return;
        }
        for (CssRule rule : new CssReader(css, AuthorIds::of, dropped).sheet()) {
            // said again it wins over what was said in between
            String text = rule.text(SCOPE);
            rules.remove(text);
            rules.put(text, rule);
        }
    }

    /** How many elements and attributes were taken so far. */
    int taken() {
        return taken;
    }

    /** All that was gathered: rules first, then what stands for attributes. */
    public AuthorStyles styles() {
        List<CssRule> all = new ArrayList<>(rules.values());
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, List<Declaration>> one : inline.entrySet()) {
            all.add(new CssRule.Style(List.of(Selector.ofClass(one.getKey())), one.getValue()));
            attributes.put(one.getKey(), Declaration.text(one.getValue()));
        }
        List<String> sheet = new ArrayList<>();
        for (CssRule rule : rules.values()) {
            sheet.add(rule.unscoped());
        }
        return new AuthorStyles(text(all), text(DarkColours.of(all)), sheet, attributes);
    }

    private static String text(List<CssRule> rules) {
        StringBuilder css = new StringBuilder();
        for (CssRule rule : rules) {
            css.append(css.isEmpty() ? "" : "\n");
            rule.append(css, SCOPE);
        }
        return css.toString();
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
