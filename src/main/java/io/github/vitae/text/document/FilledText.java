package io.github.vitae.text.document;

import io.github.vitae.problem.Problems;
import io.github.vitae.text.hidden.HiddenText;
import io.github.vitae.text.markdown.CodeBraces;
import io.github.vitae.text.markdown.Dialect;
import io.github.vitae.text.markdown.MarkdownHtml;
import io.github.vitae.text.markdown.MarkdownInHtml;
import io.github.vitae.text.source.SourceText;
import io.github.vitae.text.template.JekyllVariables;
import io.github.vitae.text.template.LiquidText;
import io.github.vitae.text.template.Shortcodes;

/**
 * A document's text before its Markdown is read: hidden parts are gone, shortcodes, variables and Liquid are what they stand
 * for.
 *
 * @param source the text
 * @param from where the document starts in it
 */
public record FilledText(SourceText source, int from) {

    /**
     * Fills a text.
     *
     * @param source the text as its author wrote it
     * @param from where the document starts, after its front matter
     * @param scope what it may refer to
     * @param problems takes what has no meaning
     */
    static FilledText of(SourceText source, int from, DocumentScope scope, Problems problems) {
        SourceText bare = HiddenText.blank(source, from, problems);
        // Jekyll's Liquid does not know of code, and Hugo's shortcodes do not
        if (scope.dialect() == Dialect.COMMONMARK) {
            bare = CodeBraces.mask(bare, from);
        }
        bare = Shortcodes.resolve(bare, from, scope.liquid(), problems);
        if (scope.dialect() == Dialect.GOLDMARK) {
            bare = CodeBraces.mask(bare, from);
        }
        boolean liquid = scope.liquid().hasLiquid();
        SourceText filled = liquid ? JekyllVariables.resolve(bare, from) : bare;
        if (liquid && LiquidText.isIn(filled, from)) {
            SourceText rendered = LiquidText.render(filled, from, scope.liquid(), problems);
            // what Liquid put together may hold a comment that none of its parts held
            return new FilledText(HiddenText.blankRendered(rendered, problems), 0);
        }
        return new FilledText(filled, from);
    }

    /**
     * What a document says in Markdown, for the pages that show it within their own text: nothing hidden is in it, and no
     * Liquid.
     *
     * @param source the text
     * @param from where the document starts, after its front matter
     * @param scope what it may refer to
     */
    public static String markdown(SourceText source, int from, DocumentScope scope) {
        // what is told of it is told where the document itself is read
        FilledText text = FilledText.of(source, from, scope, new Problems());
        return text.source()
                .content()
                .substring(text.from())
                .replace(String.valueOf(SourceText.FILLER), "")
                .strip();
    }

    /** The same as HTML, for pages that are in HTML. */
    public static String html(SourceText source, int from, DocumentScope scope) {
        SourceText text = SourceText.of(source.file(), markdown(source, from, scope));
        SourceText open = MarkdownInHtml.open(text, 0, scope.dialect());
        return MarkdownHtml.render(open, 0, open.content().length(), scope.dialect(), new Problems())
                .html()
                .replace(String.valueOf(SourceText.FILLER), "");
    }
}
