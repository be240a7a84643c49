package io.github.vitae.testing;

import io.github.vitae.page.frame.Output;
import java.io.StringWriter;
import org.apache.maven.doxia.sink.impl.Xhtml5BaseSink;

/** A page's body as HTML, without a skin. */
public final class PageHtml {

    private PageHtml() {}

    /** What a page writes between its body's start and end. */
    public static String of(Output.Page page) {
        StringWriter html = new StringWriter();
        try (BodySink sink = new BodySink(html)) {
            page.body().accept(sink);
        }
        return html.toString();
    }

    private static final class BodySink extends Xhtml5BaseSink {
        BodySink(StringWriter html) {
            super(html);
        }
    }
}
