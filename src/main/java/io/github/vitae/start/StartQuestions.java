package io.github.vitae.start;

import java.io.Console;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is asked for at a terminal: at most three questions, each with an answer that the enter key gives.
 *
 * @param terminal shows a question and gives the line that was typed; nothing where the input has ended
 */
public record StartQuestions(Function<String, Optional<String>> terminal) {

    /** How often somebody is asked the same. */
    private static final int TIMES = 3;

    /** Asks nobody: all answers are the usual ones. */
    public static final StartQuestions NOBODY = new StartQuestions(question -> Optional.empty());

    public StartQuestions {
        Objects.requireNonNull(terminal, "terminal");
    }

    /**
     * Asks whoever sits at this process's terminal; nobody where there is none.
     *
     * @param asks whether Maven may ask
     */
    public static StartQuestions atTerminal(boolean asks) {
        return Optional.ofNullable(System.console())
                .filter(console -> asks && isTerminal(console))
                .map(console -> new StartQuestions(question -> Optional.ofNullable(console.readLine("%s", question))))
                .orElse(NOBODY);
    }

    /** From JDK 22 on there is a console where no terminal is. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** Whose homepage it is. */
    public String name(String usual) {
        return terminal.apply("Whose homepage is it? [" + usual + "] ")
                .map(NewProject::plainName)
                .filter(name -> !name.isEmpty())
                .orElse(usual);
    }

    /** One of some words, by its first letter too; the last answer where all were others. */
    private String oneOf(String question, String usual, String... words) {
        String answer = "";
        for (int i = 0; i < TIMES; i++) {
            String before = answer.isEmpty() ? "" : "‘" + answer + "’ is none of them. ";
            answer = terminal.apply(before + question + " (" + String.join(", ", words) + ") [" + usual + "] ")
                    .orElse("")
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (answer.isEmpty()) {
                return usual;
            }
            Optional<String> only = only(answer, words);
            if (only.isPresent()) {
                return only.get();
            }
        }
        return answer;
    }

    /** The only word that starts so. */
    private static Optional<String> only(String answer, String... words) {
        Optional<String> found = Optional.empty();
        for (String word : words) {
            if (word.equals(answer)) {
                return Optional.of(word);
            }
            if (word.startsWith(answer)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(word);
            }
        }
        return found;
    }

    /** What its pages look like: {@code vitae} or {@code skin}; something else where that was answered three times. */
    public String look(String usual) {
        return oneOf("A look of its own, or a Maven site's skin?", usual, "vitae", "skin");
    }

    /** Who publishes it: {@code github}, {@code gitlab} or {@code none}; something else where that was answered three times. */
    public String publishedBy(String usual) {
        return oneOf("Where is it published?", usual, "github", "gitlab", "none");
    }
}
