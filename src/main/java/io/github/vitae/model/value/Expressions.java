package io.github.vitae.model.value;

import java.util.Objects;

/**
 * What expressions in an author's files stand for: {@code ${project.version}}. Maven's own filter has the same form; {@code \${x}} is
 * {@code ${x}} itself.
 */
@FunctionalInterface
public interface Expressions {

    /** Expressions mean nothing: they are text. */
    Expressions NONE = name -> new Value(Kind.UNKNOWN, "");

    /** What an expression of a name stands for. */
    Value of(String name);

    /** Whether expressions mean anything. */
    default boolean isOn() {
        return this != NONE;
    }

    /** What is known of a name. */
    enum Kind {
        /** It has a value. */
        KNOWN,
        /** Nothing has this name; the expression stays as it is written. */
        UNKNOWN,
        /** It may hold what is nobody else's business; the expression stays as it is written. */
        PRIVATE
    }

    /**
     * The value of a name.
     *
     * @param text its value, in one line; empty where there is none to show
     */
    record Value(Kind kind, String text) {
        public Value {
            Objects.requireNonNull(kind, "kind");
            text = text.replaceAll("\\s+", " ");
        }
    }
}
