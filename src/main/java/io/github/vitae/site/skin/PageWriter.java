package io.github.vitae.site.skin;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.impl.SinkEventAttributeSet;

/** Writes a page into a Sink: head, title, body, in the order that a report's Sink asks for. */
public final class PageWriter {

    /** What an empty element is to {@link Sink#unknown}, as Doxia's HtmlMarkup has it. */
    private static final Integer SIMPLE = 1;

    /** How the names start that the Open Graph protocol has as properties, in RDFa's words; all else has a name. */
    private static final List<String> PROPERTIES = List.of("og:", "article:", "profile:", "book:");

    private PageWriter() {}

    /**
     * Writes a whole page, and closes the Sink.
     *
     * @param policy its Content-Security-Policy, where nobody else puts it into the page
     */
    public static void write(Sink sink, Output.Page page, SitePath stylesheet, Optional<String> policy) {
        sink.head();
        policy.ifPresent(directives -> {
            SinkEventAttributeSet meta = new SinkEventAttributeSet();
            meta.addAttribute("http-equiv", "Content-Security-Policy");
            meta.addAttribute("content", directives);
            sink.unknown("meta", new Object[] {SIMPLE}, meta);
        });
        sink.title();
        sink.text(page.title());
        sink.title_();
        page.description().ifPresent(description -> meta(sink, "description", description));
        page.meta().forEach(meta -> meta(sink, meta.name(), meta.content()));
        SinkEventAttributeSet link = new SinkEventAttributeSet();
        link.addAttribute("rel", "stylesheet");
        link.addAttribute("href", page.path().linkTo(stylesheet));
        sink.unknown("link", new Object[] {SIMPLE}, link);
        page.canonical().ifPresent(address -> {
            SinkEventAttributeSet canonical = new SinkEventAttributeSet();
            canonical.addAttribute("rel", "canonical");
            canonical.addAttribute("href", address);
            sink.unknown("link", new Object[] {SIMPLE}, canonical);
        });
        page.alternates().forEach(feed -> alternate(sink, page.path(), feed));
        for (Output.Translation translation : page.translations().get()) {
            SinkEventAttributeSet other = new SinkEventAttributeSet();
            other.addAttribute("rel", "alternate");
            other.addAttribute("hreflang", translation.language());
            other.addAttribute("href", translation.address());
            sink.unknown("link", new Object[] {SIMPLE}, other);
        }
        sink.head_();
        sink.body();
        page.body().accept(sink);
        sink.body_();
        sink.flush();
        sink.close();
    }

    private static void alternate(Sink sink, SitePath page, Output.Alternate feed) {
        SinkEventAttributeSet link = new SinkEventAttributeSet();
        link.addAttribute("rel", "alternate");
        link.addAttribute("type", feed.type());
        link.addAttribute("title", feed.title());
        link.addAttribute("href", page.linkTo(feed.path()));
        sink.unknown("link", new Object[] {SIMPLE}, link);
    }

    private static void meta(Sink sink, String name, String content) {
        SinkEventAttributeSet meta = new SinkEventAttributeSet();
        meta.addAttribute(isProperty(name) ? "property" : "name", name);
        meta.addAttribute("content", content);
        sink.unknown("meta", new Object[] {SIMPLE}, meta);
    }

    private static boolean isProperty(String name) {
        for (String start : PROPERTIES) {
            if (name.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
