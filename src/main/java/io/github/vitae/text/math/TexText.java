package io.github.vitae.text.math;

import io.github.vitae.text.math.MathSymbols.Symbol;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words within a formula: {@code \text{if $x$ is even}}, {@code \operatorname{arg\,max}}. */
final class TexText {

    private static final String ACCENTS = "'\u0301`\u0300^\u0302\"\u0308~\u0303=\u0304.\u0307";
    private static final Set<String> SIGNS = Set.of("ordinary", "upright", "binary", "relation", "inner", "large");

    private final TexParser parser;
    private final List<MathElement> row = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    TexText(TexParser parser) {
        this.parser = parser;
    }

    /** Takes an argument that is text. */
    MathElement read(MathAlphabet letters) {
        parser.enter(() -> {
            read(parser.tokens.group(), letters);
            return letters;
        });
        flush();
        return row.isEmpty() ? MathElement.leaf("mtext", "") : MathElement.row(row);
    }

    /** The name of an operator: letters, without the blanks between them. */
    MathElement name(List<String> tokens) {
        read(tokens.stream().filter(token -> !token.equals(TexTokens.BLANK)).toList(), MathAlphabet.UPRIGHT);
        if (!row.isEmpty()) {
            throw NotTypeset.because("a formula is no name of an operator");
        }
        return MathElement.leaf("mi", words.toString());
    }

    private void read(List<String> tokens, MathAlphabet letters) {
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.equals("$") || token.equals("\\(")) {
                int end = i + 1;
                while (end < tokens.size() && !tokens.get(end).equals(token.equals("$") ? "$" : "\\)")) {
                    end++;
                }
                flush();
                row.add(parser.within(String.join("", tokens.subList(Math.min(i + 1, end), end))));
                i = end;
            } else if (token.length() > 1 && token.charAt(0) == '\\') {
                i = macro(tokens, i);
            } else if (!token.equals("{") && !token.equals("}")) {
                word(token, letters);
            }
        }
    }

    private void word(String token, MathAlphabet letters) {
        switch (token) {
            case "~" -> words.append('\u00A0');
            case "`" -> words.append('‘');
            case "'" -> words.append('’');
            default -> words.append(letters.of(token.codePointAt(0)));
        }
    }

    /** Reads a macro of text; answers the place of its last token. */
    private int macro(List<String> tokens, int at) {
        String name = tokens.get(at).substring(1);
        Optional<Symbol> symbol = MathSymbols.of(name);
        String group = symbol.map(Symbol::group).orElse("");
        int accent = name.length() == 1 ? ACCENTS.indexOf(name) : -1;
        if (accent >= 0) {
            int next = at + 1;
            while (next < tokens.size() && tokens.get(next).equals("{")) {
                next++;
            }
            String letter = next < tokens.size() ? tokens.get(next) : "";
            words.append(Normalizer.normalize(letter + ACCENTS.charAt(accent + 1), Normalizer.Form.NFC));
            return next;
        }
        if (name.length() == 1 && "%&#$_{}".contains(name)) {
            words.append(name);
        } else if (name.isBlank() || name.equals("space") || name.equals("\\")) {
            words.append(' ');
        } else if (group.equals("space")) {
            words.append(
                    symbol.map(Symbol::text).orElse("").startsWith("-")
                            ? ""
                            : name.startsWith("q") ? "\u2003" : "\u2009");
        } else if (SIGNS.contains(group)) {
            words.append(symbol.map(Symbol::text).orElse(""));
        } else if (group.equals("text") || group.equals("letters")) {
            return styled(
                    tokens, at, MathAlphabet.named(symbol.map(Symbol::text).orElse("plain")));
        } else if (!group.equals("ignored")) {
            throw NotTypeset.macro("\\" + name);
        }
        // the blank behind a macro belongs to it
        boolean blank = TexTokens.isWord(tokens.get(at))
                && at + 1 < tokens.size()
                && tokens.get(at + 1).equals(" ");
        return blank ? at + 1 : at;
    }

    private int styled(List<String> tokens, int at, MathAlphabet letters) {
        int depth = 0;
        int end = at + 1;
        for (; end < tokens.size(); end++) {
            depth += tokens.get(end).equals("{") ? 1 : tokens.get(end).equals("}") ? -1 : 0;
            if (depth <= 0 && !tokens.get(end).isBlank()) {
                break;
            }
        }
        List<String> argument = tokens.subList(at + 1, Math.min(end + 1, tokens.size()));
        parser.enter(() -> {
            read(argument, letters);
            return letters;
        });
        return end;
    }

    /** Ends a stretch of words; blanks at its ends are kept, which MathML would drop. */
    private void flush() {
        if (words.isEmpty()) {
            return;
        }
        if (words.charAt(0) == ' ') {
            words.setCharAt(0, '\u00A0');
        }
        if (words.charAt(words.length() - 1) == ' ') {
            words.setCharAt(words.length() - 1, '\u00A0');
        }
        row.add(MathElement.leaf("mtext", words.toString()));
        words.setLength(0);
    }
}
