package io.github.vitae.text.math;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * TeX in tokens: {@code \frac12} is {@code \frac}, {@code 1}, {@code 2}. Macros that the author defined are replaced as they
 * come up.
 */
final class TexTokens {

    /** A token that ends all. */
    static final String END = "";

    static final String BLANK = " ";

    /** So many tokens a formula may have with all macros of the author's replaced: no page shows a longer one. */
    private static final int MOST = 20_000;

    private static final int MOST_EXPANSIONS = 500;

    private final Deque<String> ahead = new ArrayDeque<>();
    private final Map<String, Definition> definitions;
    private int expansions;

    /**
     * A macro of the author's.
     *
     * @param arguments how many arguments it takes
     * @param first the first of them where it is left out, if it may be
     * @param body what it stands for, {@code #1} being its first argument
     */
    record Definition(int arguments, Optional<List<String>> first, List<String> body) {
        Definition {
            first = first.map(List::copyOf);
            body = List.copyOf(body);
        }
    }

    /**
     * @param tex what is read, without comments
     * @param definitions the author's macros by their names; those that are defined in the formula are added
     */
    TexTokens(String tex, Map<String, Definition> definitions) {
        this.definitions = definitions;
        ahead.addAll(tokens(tex));
    }

    private static List<String> tokens(String tex) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < tex.length()) {
            int end = at + Character.charCount(tex.codePointAt(at));
            char c = tex.charAt(at);
            if (c == '\\' && end < tex.length()) {
                end = macroEnd(tex, end);
            } else if (Character.isWhitespace(c)) {
                while (end < tex.length() && Character.isWhitespace(tex.charAt(end))) {
                    end++;
                }
            }
            tokens.add(Character.isWhitespace(c) ? BLANK : tex.substring(at, end));
            at = end;
        }
        return tokens;
    }

    /** Where the name of a macro ends that starts here: letters, or one character that is none. */
    private static int macroEnd(String tex, int start) {
        int end = start;
        while (end < tex.length() && isLetter(tex.charAt(end))) {
            end++;
        }
        return end > start ? end : start + Character.charCount(tex.codePointAt(start));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a token is a macro with a name of letters. */
    static boolean isWord(String token) {
        return token.length() > 1 && token.charAt(0) == '\\' && isLetter(token.charAt(1));
    }

    /** The next token, blanks passed over; it stays. */
    String peek() {
        while (BLANK.equals(ahead.peek())) {
            ahead.remove();
        }
        String head = ahead.peek();
        if (head == null) {
            return END;
        }
        Definition definition = head.length() > 1 ? definitions.get(head.substring(1)) : null;
        if (definition == null || head.charAt(0) != '\\') {
            return head;
        }
        ahead.remove();
        expand(definition);
        return peek();
    }

    private void expand(Definition definition) {
        List<List<String>> arguments = new ArrayList<>();
        int count = definition.arguments;
        if (count > 0 && definition.first.isPresent()) {
            arguments.add(optional().orElse(definition.first.get()));
        }
        while (arguments.size() < count) {
            arguments.add(group());
        }
        List<String> put = new ArrayList<>();
        for (int i = 0; i < definition.body.size(); i++) {
            String token = definition.body.get(i);
            String next = i + 1 < definition.body.size() ? definition.body.get(i + 1) : END;
            int number = token.equals("#") && next.length() == 1 ? next.charAt(0) - '1' : -1;
            if (number >= 0 && number < count) {
                put.addAll(arguments.get(number));
                i++;
            } else {
                put.add(token);
            }
        }
        if (++expansions > MOST_EXPANSIONS || put.size() + ahead.size() > MOST) {
            throw NotTypeset.because("its macros stand for each other without end");
        }
        putBack(put);
    }

    /** Puts tokens before what comes next. */
    void putBack(List<String> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            ahead.addFirst(tokens.get(i));
        }
    }

    /** Takes the next token, blanks passed over. */
    String next() {
        String token = peek();
        if (!token.isEmpty()) {
            ahead.remove();
        }
        return token;
    }

    /** Takes the next token if it is this one. */
    boolean accept(String token) {
        if (!peek().equals(token)) {
            return false;
        }
        ahead.remove();
        return true;
    }

    /** Takes the very next token if it is this one: no blank may be before it. */
    boolean acceptAtOnce(String token) {
        if (!token.equals(ahead.peek())) {
            return false;
        }
        ahead.remove();
        return true;
    }

    /** Takes the very next token if it is a digit. */
    Optional<String> digitAtOnce() {
        String head = ahead.peek();
        boolean digit = head != null && head.length() == 1 && head.charAt(0) >= '0' && head.charAt(0) <= '9';
        return digit ? Optional.of(take()) : Optional.empty();
    }

    /** The author's macros by their names. */
    Map<String, Definition> definitions() {
        return definitions;
    }

    /** Takes an argument as its tokens: what is between braces, or one token. Nothing in it is replaced. */
    List<String> group() {
        while (BLANK.equals(ahead.peek())) {
            ahead.remove();
        }
        String first = take();
        return first.equals("{") ? until("}") : List.of(first);
    }

    /** Takes what is between brackets, if that comes next. */
    Optional<List<String>> optional() {
        while (BLANK.equals(ahead.peek())) {
            ahead.remove();
        }
        return acceptAtOnce("[") ? Optional.of(until("]")) : Optional.empty();
    }

    private List<String> until(String closing) {
        List<String> tokens = new ArrayList<>();
        int depth = 0;
        while (true) {
            String token = take();
            if (depth == 0 && token.equals(closing)) {
                return tokens;
            }
            depth += token.equals("{") ? 1 : token.equals("}") ? -1 : 0;
            tokens.add(token);
        }
    }

    private String take() {
        String token = ahead.poll();
        if (token == null) {
            throw NotTypeset.because("it ends where something should follow");
        }
        return token;
    }

    /** Keeps a macro of the author's, named with its backslash. */
    void define(String macro, Definition definition) {
        if (macro.length() < 2 || macro.charAt(0) != '\\') {
            throw NotTypeset.because("a macro is defined without a name");
        }
        definitions.put(macro.substring(1), definition);
    }
}
