package io.github.vitae.text.math;

import io.github.vitae.text.source.PlainText;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * The words of a formula for where there is no mark-up: a title of a window, a feed, an address. {@code x_1^2} is x₁²,
 * {@code \frac{a+b}{c}} is (a + b)/c.
 */
final class MathWords {

    private static final String HIGH = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻=⁼(⁽)⁾nⁿiⁱ′′";
    private static final String LOW = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋=₌(₍)₎";
    private static final String ACCENTS =
            "ˆ\u0302˜\u0303¯\u0304→\u20D7˙\u0307¨\u0308´\u0301`\u0300ˇ\u030C˘\u0306˚\u030A‾\u0305";
    private static final String BRACKETS = "([{⟨⌊⌈|‖";
    private static final char LINE_ABOVE = '\u0305';
    private static final int ALPHABETS = 0x1D400;

    private final StringBuilder out = new StringBuilder();

    private MathWords() {}

    static String of(MathElement element) {
        MathWords words = new MathWords();
        words.add(element);
        return PlainText.folded(words.out.toString());
    }

    private void add(MathElement element) {
        List<MathElement> children = element.children();
        switch (element.name()) {
            case "mo" -> sign(element);
            case "mspace" -> {
                if (!element.attributes().contains("\"-")) {
                    out.append(' ');
                }
            }
            case "mfrac" -> {
                boolean line = !element.attributes().contains("linethickness");
                grouped(children.get(0));
                out.append(line ? "/" : " ");
                grouped(children.get(1));
            }
            case "msqrt" -> {
                out.append('√');
                grouped(children.get(0));
            }
            case "mroot" -> {
                script(children.get(1), HIGH, "");
                out.append('√');
                grouped(children.get(0));
            }
            case "msup" -> scripted(children.get(0), Optional.empty(), Optional.of(children.get(1)));
            case "msub" -> scripted(children.get(0), Optional.of(children.get(1)), Optional.empty());
            case "msubsup" -> scripted(children.get(0), Optional.of(children.get(1)), Optional.of(children.get(2)));
            case "munder" -> under(element);
            case "mover" -> over(element);
            case "munderover" -> {
                if (children.get(0).attributes().contains("stretchy=\"true\"")) {
                    add(children.get(0));
                } else {
                    scripted(children.get(0), Optional.of(children.get(1)), Optional.of(children.get(2)));
                }
            }
            case "mtable" -> lines(children);
            case "mphantom" -> {}
            default -> {
                out.append(letters(element.text()));
                children.forEach(this::add);
            }
        }
    }

    private void sign(MathElement element) {
        String text = element.text();
        String attributes = element.attributes();
        if (text.equals("\u2061")) {
            return;
        }
        if (text.equals(",") || text.equals(";")) {
            out.append(text).append(' ');
            return;
        }
        boolean close = attributes.contains("lspace=\"0em\"") || attributes.contains("form=");
        boolean spaced = !close && (text.equals("∗") || isBetween(text));
        out.append(spaced ? " " : "").append(text).append(spaced ? " " : "");
    }

    private static boolean isBetween(String text) {
        return switch (text) {
            case "+", "−", "=", ":=", "<", ">", ":", "mod" -> true;
            default ->
                MathSymbols.named(text.isEmpty() ? 0 : text.codePointAt(0))
                        .filter(symbol -> symbol.group().equals("binary")
                                || symbol.group().equals("relation"))
                        .isPresent();
        };
    }

    /** Letters of an alphabet that few fonts have, as plain ones; those that sets are named by stay. */
    private static String letters(String text) {
        return text.codePoints().anyMatch(c -> c >= ALPHABETS)
                ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                : text;
    }

    private void scripted(MathElement base, Optional<MathElement> low, Optional<MathElement> high) {
        if (base.is("mrow") && !base.children().isEmpty()) {
            grouped(base);
        } else {
            add(base);
        }
        low.ifPresent(script -> script(script, LOW, "_"));
        high.ifPresent(script -> script(script, HIGH, "^"));
        if (base.is("mo") && isLarge(base.text())) {
            out.append(' ');
        }
    }

    private static boolean isLarge(String text) {
        return MathSymbols.named(text.codePointAt(0))
                .filter(symbol ->
                        symbol.group().equals("large") || symbol.group().equals("integral"))
                .isPresent();
    }

    /** A script as characters that are set high or low, where there are such for all of it. */
    private void script(MathElement script, String characters, String otherwise) {
        // once: whoever asks for the words of what is nested twice at each level asks without end
        String spaced = of(script);
        String words = spaced.replace(" ", "");
        if (words.equals("∘") && otherwise.equals("^")) {
            out.append('°');
            return;
        }
        StringBuilder set = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            int at = characters.indexOf(words.charAt(i));
            if (at < 0) {
                break;
            }
            set.append(characters.charAt(at % 2 == 0 ? at + 1 : at));
        }
        if (set.length() == words.length()) {
            out.append(set);
            return;
        }
        boolean letters = otherwise.equals("_") && words.codePoints().allMatch(Character::isLetterOrDigit);
        out.append(otherwise).append(letters ? words : grouped(script, spaced));
    }

    /** Something that is set apart by brackets where it is more than one thing. */
    private void grouped(MathElement element) {
        out.append(grouped(element, of(element)));
    }

    private static String grouped(MathElement element, String words) {
        boolean one = element.children().isEmpty()
                || words.codePointCount(0, words.length()) <= 1
                || (BRACKETS.indexOf(words.charAt(0)) >= 0
                        && element.children().size() > 1
                        && element.children().get(0).is("mo")
                        && element.children().get(0).text().equals(words.substring(0, 1)));
        return one ? words : "(" + words + ")";
    }

    private void under(MathElement element) {
        MathElement base = element.children().get(0);
        String sign = element.children().get(1).text();
        if (element.attributes().contains("accentunder") || (!sign.isEmpty() && "⏟⎵⏝".contains(sign))) {
            add(base);
        } else if (base.is("munder") && !base.attributes().contains("accentunder")) {
            add(base);
            out.append(" (");
            add(element.children().get(1));
            out.append(')');
        } else {
            scripted(base, Optional.of(element.children().get(1)), Optional.empty());
        }
    }

    private void over(MathElement element) {
        MathElement base = element.children().get(0);
        MathElement above = element.children().get(1);
        if (element.attributes().contains("accent=")) {
            String words = of(base);
            int accent = ACCENTS.indexOf(above.text());
            boolean letter = words.codePointCount(0, words.length()) == 1 && accent >= 0;
            if (letter) {
                out.append(Normalizer.normalize(words + ACCENTS.charAt(accent + 1), Normalizer.Form.NFC));
            } else if (above.text().equals("‾") && words.codePoints().allMatch(Character::isLetterOrDigit)) {
                // a bar over each letter is one over all of them
                words.codePoints().forEach(c -> out.appendCodePoint(c).append(LINE_ABOVE));
            } else {
                out.append(words);
            }
        } else if ((!above.text().isEmpty() && "⏞⎴⏜".contains(above.text()))
                || base.attributes().contains("stretchy=\"true\"")) {
            add(base);
        } else if (base.is("mover") && !base.attributes().contains("accent=")) {
            // what is said of a brace above is no power
            add(base);
            out.append(" (");
            add(above);
            out.append(')');
        } else {
            scripted(base, Optional.empty(), Optional.of(above));
        }
    }

    private void lines(List<MathElement> rows) {
        String between = "";
        for (MathElement row : rows) {
            out.append(between);
            row.children().forEach(cell -> {
                out.append(' ');
                cell.children().forEach(this::add);
            });
            between = "; ";
        }
    }
}
