package io.github.vitae.text.math;

import io.github.vitae.text.math.TexTokens.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Macros that an author defines, which hold for what follows. */
final class TexDefinitions {

    private TexDefinitions() {}

    /** Takes the definition of a macro: {@code \newcommand{\R}{\mathbb{R}}}, {@code \def\R{…}}. */
    static void read(TexTokens tokens, String name) {
        boolean star = tokens.acceptAtOnce("*");
        List<String> macro =
                tokens.group().stream().filter(token -> !token.isBlank()).toList();
        if (macro.size() != 1) {
            throw NotTypeset.because("\\" + name + " names no macro");
        }
        if (name.equals("DeclareMathOperator")) {
            List<String> body = new ArrayList<>(List.of("\\operatorname"));
            if (star) {
                body.add("*");
            }
            body.add("{");
            body.addAll(tokens.group());
            body.add("}");
            tokens.define(macro.get(0), new Definition(0, Optional.empty(), body));
            return;
        }
        String count = String.join("", tokens.optional().orElse(List.of("0"))).strip();
        Optional<List<String>> first = tokens.optional();
        while (name.equals("def") && tokens.accept("#")) {
            count = tokens.next();
        }
        if (!count.matches("[0-9]")) {
            throw NotTypeset.because("\\" + name + " takes a number of arguments from 0 to 9");
        }
        tokens.define(macro.get(0), new Definition(Integer.parseInt(count), first, tokens.group()));
    }
}
