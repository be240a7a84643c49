package io.github.vitae.text.template;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import liqp.RenderTransformer;
import liqp.TemplateContext;
import liqp.filters.Filter;

/**
 * How much the Liquid of one page may do: characters that are made, and steps that are taken. Both are counted, so that the
 * same page ends in the same place on every machine. Not for use by several threads.
 */
final class LiquidBounds {

    /** The longest text or list that a filter may make, in characters and items. */
    static final int LONGEST = 500_000;

    /** How many characters and items all filters and blocks of a page may work through together. */
    private static final int MOST_WORK = 16_000_000;

    /** How many tags may be taken, those within loops each time. */
    private static final int MOST_STEPS = 1_000_000;

    /** The longest number that is computed with, in digits, places behind the point, and powers of ten. */
    private static final int LONGEST_NUMBER = 200;

    /** How deep lists may lie in lists. */
    private static final int DEEPEST = 100;

    private long work;
    private long steps;

    /** Says that a page goes beyond bounds. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exceeded() {
            super("beyond bounds", null, false, false);
        }
    }

    /** A filter that works within these bounds. */
    Filter bounded(Filter filter) {
        return new BoundedFilter(filter);
    }

    /** Counts what is appended to the page, or to what is captured of it. */
    RenderTransformer counting() {
        return new Counting();
    }

    private void charge(long characters) {
        work += characters + 1;
        if (work > MOST_WORK || ++steps > MOST_STEPS) {
            throw new Exceeded();
        }
    }

    /** How large a value is, what it holds included; counting ends beyond the bound. */
    private static int weight(Object value, int so) {
        return weight(value, so, 0);
    }

    private static int weight(Object value, int so, int depth) {
        int weight = so + 1;
        if (weight > LONGEST || depth > DEEPEST) {
            throw new Exceeded();
        }
        if (value instanceof CharSequence text) {
            weight += text.length();
        } else if (value instanceof Number number) {
            weight += checked(number);
        } else if (value instanceof Object[] items) {
            for (Object item : items) {
                weight = weight(item, weight, depth + 1);
            }
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                weight = weight(item, weight, depth + 1);
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Object item : map.values()) {
                weight = weight(item, weight, depth + 1);
            }
        }
        if (weight > LONGEST) {
            throw new Exceeded();
        }
        return weight;
    }

    private static int checked(Number number) {
        if (number instanceof BigDecimal decimal
                && (decimal.precision() > LONGEST_NUMBER || Math.abs((long) decimal.scale()) > LONGEST_NUMBER)) {
            throw new Exceeded();
        }
        return 1;
    }

    private final class BoundedFilter extends Filter {
        private final Filter filter;

        BoundedFilter(Filter filter) {
            super(filter.getName());
            this.filter = filter;
        }

        @Override
        public Object apply(Object value, TemplateContext context, Object... parameters) {
            int weight = value == null ? 0 : weight(value, 0);
            for (Object parameter : parameters) {
                weight = parameter == null ? weight : weight(parameter, weight);
            }
            charge(weight);
            foresee(value, context, parameters);
            Object made = filter.apply(value, context, parameters);
            charge(made == null ? 0 : weight(made, 0));
            return made;
        }

        /** Stops what would grow beyond bounds in a single step. */
        private void foresee(Object value, TemplateContext context, Object... parameters) {
            switch (name) {
                case "replace" -> replace(super.asString(value, context), context, parameters);
                case "join" -> join(value, context, parameters);
                case "where_exp" -> charge(100L * size(value));
                case "plus",
                        "minus",
                        "times",
                        "divided_by",
                        "modulo",
                        "abs",
                        "ceil",
                        "floor",
                        "at_least",
                        "at_most" -> {
                    number(value);
                    for (Object parameter : parameters) {
                        number(parameter);
                    }
                }
                case "round" -> {
                    number(value);
                    places(parameters);
                }
                default -> {}
            }
        }

        private void replace(String text, TemplateContext context, Object... parameters) {
            if (parameters.length < 2 || text == null) {
                return;
            }
            String sought = super.asString(parameters[0], context);
            long length = super.asString(parameters[1], context).length();
            long times = 0;
            if (sought.isEmpty()) {
                times = text.length() + 1L;
            } else {
                for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length())) {
                    times++;
                }
            }
            bound(text.length() + times * length);
        }

        private void join(Object value, TemplateContext context, Object... parameters) {
            long length = parameters.length == 0
                    ? 1
                    : super.asString(parameters[0], context).length();
            bound(size(value) * length);
        }

        private static void number(Object operand) {
            if (operand instanceof CharSequence text
                    && (text.length() > LONGEST_NUMBER || text.toString().matches(".*[eE][+-]?[0-9]{3,}.*"))) {
                throw new Exceeded();
            }
        }

        private static void places(Object... parameters) {
            if (parameters.length > 0 && String.valueOf(parameters[0]).length() > 3) {
                throw new Exceeded();
            }
        }

        private static long size(Object value) {
            return value instanceof Object[] items
                    ? items.length
                    : value instanceof Collection<?> collection ? collection.size() : 1;
        }

        private static void bound(long length) {
            if (length > LONGEST) {
                throw new Exceeded();
            }
        }
    }

    private final class Counting implements RenderTransformer {

        @Override
        public RenderTransformer.ObjectAppender.Controller newObjectAppender(TemplateContext context, int estimated) {
            StringBuilder text = new StringBuilder();
            return new RenderTransformer.ObjectAppender.Controller() {
                @Override
                public Object getResult() {
                    return text.toString();
                }

                @Override
                public void append(Object made) {
                    charge(weight(made, 0));
                    text.append(made);
                }
            };
        }

        @Override
        public Object transformObject(TemplateContext context, Object made) {
            return made;
        }
    }
}
