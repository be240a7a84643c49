package io.github.vitae.read.jekyll;

import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.text.document.FilledText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a collection as Liquid sees them (https://jekyllrb.com/docs/variables/#page-variables): the keys of their
 * front matter, {@code url}, {@code date}, and for pages {@code content} and {@code excerpt}. What readers may not see is
 * not among them.
 */
final class LiquidDocuments {

    /** Who asks for documents: while documents are rendered, nothing of what others say is there. */
    enum Asking {
        DOCUMENTS,
        MARKDOWN,
        HTML
    }

    private final JekyllSite site;
    private final JekyllAddresses addresses;

    LiquidDocuments(JekyllSite site, JekyllAddresses addresses) {
        this.site = site;
        this.addresses = addresses;
    }

    /**
     * The documents in Jekyll's order: posts the newest first, others by their dates and then by their names.
     *
     * @param asking which documents and pages ask
     */
    List<Map<String, Object>> of(String collection, Asking asking) {
        List<MarkdownFile> files = new ArrayList<>(site.collection(collection));
        // a document without a date is of the day of the build, which is behind all others
        Comparator<MarkdownFile> order = Comparator.comparing((MarkdownFile file) -> JekyllAddresses.date(file)
                        .map(date -> date.start().iso())
                        .orElse("9"))
                .thenComparing(MarkdownFile::name);
        files.sort(collection.equals("posts") ? order.reversed() : order);
        List<Map<String, Object>> documents = new ArrayList<>();
        files.forEach(file -> documents.add(document(file, collection, asking)));
        return documents;
    }

    /**
     * The first of some documents: Jekyll shows so many on a page, and further ones on pages that follow it.
     *
     * @param number how many
     */
    static List<?> first(@Nullable Object documents, String number) {
        List<?> all = documents instanceof List<?> list ? list : List.of();
        return all.subList(0, Math.min(all.size(), Integer.parseInt(number)));
    }

    private Map<String, Object> document(MarkdownFile file, String collection, Asking asking) {
        LazyValues document = new LazyValues();
        document.with("title", file::stem).with("collection", () -> collection);
        JekyllAddresses.date(file)
                .ifPresent(date -> document.with("date", () -> date.start().iso()));
        if (asking != Asking.DOCUMENTS) {
            boolean html = asking == Asking.HTML;
            document.with("content", () -> content(file, html))
                    .with("excerpt", () -> excerpt(content(file, html), html));
        }
        file.front().fields().forEach(field -> document.with(field.key(), () -> JekyllSite.liquid(field.value())));
        document.with("url", () -> addresses.address(file).orElse("/" + collection + "/" + file.stem() + "/"));
        return document;
    }

    private String content(MarkdownFile file, boolean html) {
        return html
                ? FilledText.html(file.source(), file.bodyStart(), site.scope(file))
                : FilledText.markdown(file.source(), file.bodyStart(), site.scope(file));
    }

    /** The first paragraph: https://jekyllrb.com/docs/posts/#post-excerpts. */
    private static String excerpt(String content, boolean html) {
        int end = html ? content.indexOf("</p>") : -1;
        return end >= 0 ? content.substring(0, end + "</p>".length()) : content.split("\\n[ \\t]*\\n", 2)[0];
    }
}
