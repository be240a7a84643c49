package io.github.vitae.text.math;

import io.github.vitae.text.math.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is set high and low at a thing: {@code x_1^2}, {@code f''}, {@code \sum_{i}^{n}}. */
final class TexScripts {

    private final TexParser parser;
    private Optional<MathElement> low = Optional.empty();
    private Optional<MathElement> high = Optional.empty();
    private Optional<Boolean> limits = Optional.empty();
    private int primes;

    TexScripts(TexParser parser) {
        this.parser = parser;
    }

    /** The thing with the scripts that follow. */
    Atom on(Atom base) {
        while (take()) {
            // each of them is kept
        }
        MathElement element = base.element();
        Optional<MathElement> above = above();
        boolean stacked = limits.orElse(base.limits() && parser.display());
        if (low.isEmpty() && above.isEmpty()) {
            return base.in(element);
        }
        if (stacked && base.kind() == Kind.LARGE) {
            element = element.with("movablelimits", "false");
        }
        if (above.isEmpty()) {
            return base.in(MathElement.of(stacked ? "munder" : "msub", element, low.orElseThrow()));
        }
        if (low.isEmpty()) {
            return base.in(MathElement.of(stacked ? "mover" : "msup", element, above.get()));
        }
        return base.in(MathElement.of(stacked ? "munderover" : "msubsup", element, low.get(), above.get()));
    }

    private boolean take() {
        TexTokens tokens = parser.tokens;
        if (tokens.accept("_")) {
            low = once(low);
        } else if (tokens.accept("^")) {
            high = once(high);
        } else if (tokens.accept("'")) {
            primes++;
        } else if (tokens.accept("\\limits")) {
            limits = Optional.of(true);
        } else if (tokens.accept("\\nolimits")) {
            limits = Optional.of(false);
        } else {
            return false;
        }
        return true;
    }

    private Optional<MathElement> once(Optional<MathElement> before) {
        if (before.isPresent()) {
            throw NotTypeset.because("two of ‘_’ or two of ‘^’ follow the same thing; braces say which is meant");
        }
        return Optional.of(parser.asScript(parser::argument));
    }

    private Optional<MathElement> above() {
        if (primes == 0) {
            return high;
        }
        MathElement prime = TexParser.close(MathElement.leaf("mo", "′".repeat(primes)));
        List<MathElement> all = new ArrayList<>(List.of(prime));
        high.ifPresent(all::add);
        return Optional.of(MathElement.row(all));
    }
}
