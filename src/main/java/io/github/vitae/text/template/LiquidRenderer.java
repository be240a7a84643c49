package io.github.vitae.text.template;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.notation.Slug;
import io.github.vitae.text.markdown.Dialect;
import io.github.vitae.text.markdown.MarkdownHtml;
import io.github.vitae.text.source.SourceText;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liqp.Template;
import liqp.TemplateContext;
import liqp.TemplateParser;
import liqp.exceptions.ExceededMaxIterationsException;
import liqp.filters.Filter;
import liqp.filters.Filters;
import liqp.parser.Flavor;

/** Renders Liquid templates as Jekyll has them, within bounds. */
final class LiquidRenderer {

    /** Starts a mark that stands for what an author wrote. Noncharacters: no text holds them. */
    static final char MARK = '\uFDD2';

    static final char MARK_END = '\uFDD3';

    private static final int MOST_ITERATIONS = 100_000;

    /** Jekyll's own filters that are not among the library's. */
    private static final List<Filter> FILTERS = Stream.concat(
                    JekyllFilters.all().stream(),
                    Stream.of(
                            new TextFilter("relative_url", LiquidRenderer::fromRoot),
                            new TextFilter("absolute_url", LiquidRenderer::fromRoot),
                            new TextFilter("markdownify", UnaryOperator.identity()),
                            new TextFilter("smartify", UnaryOperator.identity()),
                            new TextFilter("slugify", Slug::of),
                            new WordCount(),
                            // not all of what XML escapes: what comes of it is Markdown yet, in which > and quotes have
                            // a meaning of
                            // their own
                            new TextFilter(
                                    "xml_escape",
                                    text -> text.replace("&", "&amp;").replace("<", "&lt;"))))
            .toList();

    /** A character that Jekyll counts as a word: those of Chinese, Japanese and Korean. */
    private static final Pattern CHARACTER = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\\p{IsHangul}]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private LiquidRenderer() {}

    /** Whether there is a filter of this name. */
    static boolean knowsFilter(String name) {
        return Filters.JEKYLL_FILTERS.getMap().containsKey(name)
                || FILTERS.stream().anyMatch(filter -> filter.getName().equals(name));
    }

    /**
     * What came of a template.
     *
     * @param text the text; nothing if the template cannot be read, or goes beyond bounds
     * @param beyond whether it goes beyond bounds
     */
    record Rendered(Optional<String> text, boolean beyond) {}

    /**
     * Renders a template.
     *
     * @param html whether the text is HTML, and Markdown is made HTML by a filter; otherwise all of it becomes HTML later
     */
    static Rendered render(String template, Map<String, Object> variables, boolean html) {
        LiquidBounds bounds = new LiquidBounds();
        TemplateParser.Builder builder = builder(bounds);
        if (html) {
            builder.withFilter(bounds.bounded(new TextFilter("markdownify", LiquidRenderer::html)));
        }
        try {
            Template parsed = builder.build().parse(template);
            return new Rendered(Optional.of(parsed.render(new HashMap<>(withRoots(variables)))), false);
        } catch (RuntimeException broken) {
            // the library knows no exception of its own for a template that is none
            return new Rendered(Optional.empty(), isBeyond(broken));
        }
    }

    /** Whether a template can be read, whatever it says. */
    static boolean reads(String template) {
        try {
            builder(new LiquidBounds()).build().parse(template);
            return true;
        } catch (RuntimeException broken) {
            return false;
        }
    }

    private static TemplateParser.Builder builder(LiquidBounds bounds) {
        TemplateParser.Builder builder = new TemplateParser.Builder()
                .withFlavor(Flavor.JEKYLL)
                .withErrorMode(TemplateParser.ErrorMode.LAX)
                .withLocale(Locale.ENGLISH)
                .withDefaultTimeZone(ZoneOffset.UTC)
                .withMaxIterations(MOST_ITERATIONS)
                .withRenderTransformer(bounds.counting());
        Filters.JEKYLL_FILTERS.getMap().values().forEach(filter -> builder.withFilter(bounds.bounded(filter)));
        FILTERS.forEach(filter -> builder.withFilter(bounds.bounded(filter)));
        return builder;
    }

    private static boolean isBeyond(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof LiquidBounds.Exceeded || cause instanceof ExceededMaxIterationsException) {
                return true;
            }
        }
        return false;
    }

    /** Variables, and those that stand for the site's root among them. */
    static Map<String, Object> withRoots(Map<String, Object> variables) {
        String root = String.valueOf(RichText.SITE_ROOT);
        Map<String, Object> all = new HashMap<>(variables);
        all.putIfAbsent("base_path", root);
        all.putIfAbsent("baseurl", root);
        // what Jekyll says of itself where a site is built to be published
        all.putIfAbsent("jekyll", Map.of("environment", "production", "version", "4.4.1"));
        all.putIfAbsent("site", Map.of("url", "", "baseurl", root));
        return all;
    }

    private static String html(String markdown) {
        SourceText source = SourceText.of("", markdown);
        return MarkdownHtml.render(source, 0, markdown.length(), Dialect.KRAMDOWN, new Problems())
                .html();
    }

    private static String fromRoot(String path) {
        boolean elsewhere = path.contains("://") || path.indexOf(RichText.SITE_ROOT) >= 0;
        return elsewhere ? path : RichText.SITE_ROOT + path;
    }

    /**
     * Counts words (Jekyll's documentation, “Liquid Filters”): what is between blanks. By {@code "cjk"} a character of
     * Chinese, Japanese or Korean is a word of its own; by {@code "auto"}, too, for one who writes such counts them.
     */
    private static final class WordCount extends Filter {

        WordCount() {
            super("number_of_words");
        }

        @Override
        public Object apply(Object value, TemplateContext context, Object... parameters) {
            String text = super.asString(value, context);
            String mode = parameters.length == 0 ? "" : super.asString(parameters[0], context);
            boolean characters = mode.equals("cjk") || mode.equals("auto");
            long count = characters ? CHARACTER.matcher(text).results().count() : 0;
            String words = characters ? CHARACTER.matcher(text).replaceAll(" ") : text;
            return count
                    + BLANKS.splitAsStream(words)
                            .filter(word -> !word.isEmpty())
                            .count();
        }
    }
}
