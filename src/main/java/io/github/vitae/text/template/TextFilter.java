package io.github.vitae.text.template;

import java.util.function.UnaryOperator;
import liqp.TemplateContext;
import liqp.filters.Filter;

/** A filter of Liquid from text to text. */
final class TextFilter extends Filter {

    private final UnaryOperator<String> change;

    TextFilter(String name, UnaryOperator<String> change) {
        super(name);
        this.change = change;
    }

    @Override
    public Object apply(Object value, TemplateContext context, Object... parameters) {
        return change.apply(super.asString(value, context));
    }
}
