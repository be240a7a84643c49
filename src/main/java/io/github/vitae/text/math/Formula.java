package io.github.vitae.text.math;

import io.github.vitae.text.math.TexTokens.Definition;
import io.github.vitae.text.source.PlainText;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A formula: TeX, and what is made of it. {@code x^2} is an {@code <msup>} in {@code <math>}, the words x², and the TeX, which
 * stands beside the MathML as its annotation (MathML Core, section 2.6).
 *
 * @param tex the TeX without comments, blanks folded
 * @param html the {@code <math>}, which holds nothing but what was made here; empty where the formula stays TeX
 * @param words its words for where no mark-up is; the TeX where it stays TeX
 * @param macro the macro because of which it stays TeX; empty if there is another reason, or none
 * @param reason why it stays TeX, if that is for another reason: {@code ‘}’ is missing}
 */
public record Formula(String tex, String html, String words, String macro, String reason) {

    /** A formula that is longer stays TeX. */
    private static final int LONGEST = 8000;

    /** A formula within a line may be wider than a small screen where its words are so many characters. */
    private static final int WIDE = 24;

    /** The macros that the author defines, for one text: what a formula defines holds for those behind it. */
    public static final class Macros {
        private final Map<String, Definition> definitions = new HashMap<>();
    }

    public Formula {
        Objects.requireNonNull(tex, "tex");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(macro, "macro");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Reads a formula.
     *
     * @param written the TeX, without what delimits it
     * @param block whether it stands alone between lines of text
     * @param macros the author's
     */
    public static Formula of(String written, boolean block, Macros macros) {
        String tex = PlainText.folded(withoutComments(PlainText.visible(written)));
        if (tex.length() > LONGEST) {
            return new Formula(tex, "", tex, "", "it is longer than " + LONGEST + " characters");
        }
        try {
            MathElement read = TexParser.parse(tex, block, macros.definitions);
            String words = MathWords.of(read);
            return new Formula(tex, html(read, block, tex, words), words, "", "");
        } catch (NotTypeset beyond) {
            return new Formula(tex, "", tex, beyond.macro(), beyond.reason());
        }
    }

    /** A formula within a line, without macros of the author's. */
    public static Formula of(String written) {
        return of(written, false, new Macros());
    }

    /** The mark-up, if there is any. */
    public Optional<String> typeset() {
        return html.isEmpty() ? Optional.empty() : Optional.of(html);
    }

    private static String html(MathElement read, boolean block, String tex, String words) {
        String start =
                block ? "<math display=\"block\"" : words.length() > WIDE ? "<math class=\"vitae-wide\"" : "<math";
        StringBuilder out = new StringBuilder(start);
        MathSource.attribute("alttext", words, out);
        out.append("><semantics>");
        MathSource.write(read, out);
        out.append("<annotation encoding=\"application/x-tex\">");
        MathSource.escape(tex, out);
        return out.append("</annotation></semantics></math>").toString();
    }

    /** TeX without its comments, which authors hide from readers: from a percent sign to the end of the line. */
    private static String withoutComments(String tex) {
        if (tex.indexOf('%') < 0) {
            return tex;
        }
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\' && i + 1 < tex.length()) {
                kept.append(c).append(tex.charAt(++i));
            } else if (c == '%') {
                int end = tex.indexOf('\n', i);
                i = end < 0 ? tex.length() : end;
            } else {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
