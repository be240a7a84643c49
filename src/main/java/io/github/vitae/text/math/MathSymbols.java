package io.github.vitae.text.math;

import io.github.vitae.text.source.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What macros without an argument of their own kind stand for: {@code \leq} is ≤, a relation. */
final class MathSymbols {

    /**
     * What a macro stands for.
     *
     * @param group its list in {@code math-symbols.properties}: what it is to TeX
     * @param text the character, the word, or what the group says of it
     */
    record Symbol(String group, String text) {}

    private static final List<String> SIGN_GROUPS = List.of(
            "ordinary", "upright", "large", "integral", "binary", "relation", "open", "close", "stroke", "inner");

    private static final class Loaded {
        static final Map<String, Symbol> SYMBOLS = read();
        static final Map<Integer, Symbol> SIGNS = signs();

        /** Characters that may be typed as they are. */
        private static Map<Integer, Symbol> signs() {
            Map<Integer, Symbol> signs = new HashMap<>();
            for (Symbol symbol : SYMBOLS.values()) {
                int c = symbol.text().isEmpty() ? 0 : symbol.text().codePointAt(0);
                boolean alone = symbol.text().length() == Character.charCount(c) && c > 0x7F;
                if (alone && SIGN_GROUPS.contains(symbol.group())) {
                    signs.merge(c, symbol, (one, other) -> order(one) <= order(other) ? one : other);
                }
            }
            return Map.copyOf(signs);
        }

        /** Of two lists with the same character, the first decides. */
        private static int order(Symbol symbol) {
            return SIGN_GROUPS.indexOf(symbol.group());
        }

        private static Map<String, Symbol> read() {
            Map<String, Symbol> symbols = new HashMap<>();
            Properties lists = WordList.load("math-symbols.properties");
            for (String group : lists.stringPropertyNames()) {
                String[] words = lists.getProperty(group).strip().split("\\s+");
                boolean pairs = !group.equals("ignored");
                for (int i = 0; i < words.length; i += pairs ? 2 : 1) {
                    String text = pairs ? words[i + 1] : "";
                    symbols.put(words[i], new Symbol(group, text.replace('~', '\u2009')));
                }
            }
            return Map.copyOf(symbols);
        }
    }

    private MathSymbols() {}

    /** What a character is that is typed as it is: {@code ≤}. */
    static Optional<Symbol> named(int c) {
        return Optional.ofNullable(Loaded.SIGNS.get(c));
    }

    /** What a macro stands for, named without its backslash. */
    static Optional<Symbol> of(String macro) {
        return Optional.ofNullable(Loaded.SYMBOLS.get(macro));
    }
}
