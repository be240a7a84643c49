package io.github.vitae.site.skin;

import static org.apache.maven.doxia.markup.HtmlMarkup.TAG_TYPE_END;
import static org.apache.maven.doxia.markup.HtmlMarkup.TAG_TYPE_SIMPLE;
import static org.apache.maven.doxia.markup.HtmlMarkup.TAG_TYPE_START;

import java.util.Enumeration;
import javax.swing.text.html.HTML.Tag;
import org.apache.maven.doxia.sink.SinkEventAttributes;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;
import org.apache.maven.doxia.util.HtmlTools;
import org.jspecify.annotations.Nullable;

/**
 * A page as Doxia's Sink for sites makes it, byte for byte, of the few kinds of events that our pages consist of: elements,
 * texts, and HTML as it is. What that Sink does besides, such as copying each piece four times, is left out, and so is one
 * thing that it does to authors: it takes {@code $relativePath} in their words for the way to the site's root.
 */
final class PageContent extends SiteRendererSink {

    private static final char LAST_OF_ASCII = 0x7E;

    /** What most pages stay below, in characters. */
    private static final int USUAL = 1 << 13;

    private final StringBuilder head = new StringBuilder();
    private final StringBuilder body = new StringBuilder(USUAL);
    private boolean begun;

    PageContent(DocumentRenderingContext rendering) {
        super(rendering);
    }

    @Override
    public void unknown(String name, Object[] parameters, SinkEventAttributes attributes) {
        Tag tag = HtmlTools.getHtmlTag(name);
        int type = tag != null && parameters.length == 1 && parameters[0] instanceof Integer known ? known : 0;
        StringBuilder out = isHeadFlag() ? head : body;
        if (type == TAG_TYPE_END) {
            out.append("</").append(name).append('>');
        } else if (type == TAG_TYPE_START || type == TAG_TYPE_SIMPLE) {
            if (begun && tag.isBlock()) {
                out.append('\n');
            }
            begun = true;
            out.append('<').append(name);
            if (attributes.getAttributeCount() > 0) {
                attributes(attributes, out);
            }
            out.append(type == TAG_TYPE_SIMPLE ? " />" : ">");
        } else {
            super.unknown(name, parameters, attributes);
        }
    }

    private static void attributes(SinkEventAttributes attributes, StringBuilder out) {
        Enumeration<?> names = attributes.getAttributeNames();
        while (names.hasMoreElements()) {
            Object attribute = names.nextElement();
            out.append(' ').append(attribute).append("=\"");
            escape(attributes.getAttribute(attribute).toString(), out);
            out.append('"');
        }
    }

    @Override
    public void text(String text, @Nullable SinkEventAttributes attributes) {
        // what starts like an entity is one to Doxia
        if (isHeadFlag() || attributes != null || text.contains("&#")) {
            super.text(text, attributes);
        } else {
            escape(text, body);
        }
    }

    /** As Doxia escapes: whatever is not of ASCII by its number, which keeps pages the same bytes in every encoding. */
    private static void escape(String text, StringBuilder out) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            out.append(text);
        } else {
            escapeSpecial(text, out);
        }
    }

    private static boolean isPlain(char c) {
        return c <= LAST_OF_ASCII && c != '<' && c != '>' && c != '&' && c != '"';
    }

    private static void escapeSpecial(String text, StringBuilder out) {
        int from = out.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (c <= LAST_OF_ASCII) {
                        out.append(c);
                    } else if (Character.isSurrogate(c)) {
                        out.setLength(from);
                        out.append(HtmlTools.escapeHTML(text, false));
                        return;
                    } else {
                        out.append("&#x").append(Integer.toHexString(c)).append(';');
                    }
                }
            }
        }
    }

    @Override
    protected void write(String text) {
        (isHeadFlag() ? head : body).append(text);
    }

    @Override
    public @Nullable String getHead() {
        return head.isEmpty() ? null : unified(head.toString());
    }

    @Override
    public @Nullable String getBody() {
        return body.isEmpty() ? null : unified(body.toString());
    }

    /** With the system's ends of lines, which the renderer puts into all that it merges. */
    private static String unified(String text) {
        return System.lineSeparator().equals("\n") && text.indexOf('\r') < 0 ? text : unifyEOLs(text);
    }
}
