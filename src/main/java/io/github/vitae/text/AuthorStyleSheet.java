package io.github.vitae.text;

import io.github.vitae.model.AuthorStyles;
import java.util.function.Consumer;

/** Stand-in. */
public final class AuthorStyleSheet {
    interface Dropped {
        void accept(String what, int offset);
    }

    String inline(String style, Consumer<String> dropped) {
        return "";
    }

    void sheet(String css, Dropped dropped) {}

    public AuthorStyles styles() {
        return AuthorStyles.NONE;
    }
}
