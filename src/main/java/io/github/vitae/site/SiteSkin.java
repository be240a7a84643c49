package io.github.vitae.site;

import io.github.vitae.model.SitePath;
import io.github.vitae.page.Output;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;

/** The skin of the site that pages are put into. */
public final class SiteSkin {

    /** What to do when a skin cannot show the pages. */
    public static final String ADVICE =
            "Name a skin for Doxia 2 in site.xml, such as org.apache.maven.skins:maven-fluido-skin:2.1.0, or set"
                    + " <look>vitae</look>. A skin that needs Velocity tools of its own shows the pages as reports:"
                    + " name vitae under <reporting>";

    private final SiteRenderer renderer;
    private final SiteRenderingContext context;
    private final String name;

    /**
     * @param renderer merges pages and skin
     * @param context the skin, the site's model, its menu among it, and encodings
     * @param name what the skin is called in messages
     */
    public SiteSkin(SiteRenderer renderer, SiteRenderingContext context, String name) {
        this.renderer = Objects.requireNonNull(renderer, "renderer");
        this.context = Objects.requireNonNull(context, "context");
        this.name = Objects.requireNonNull(name, "name");
    }

    SiteRenderingContext context() {
        return context;
    }

    /**
     * A page in the skin.
     *
     * @param page the page
     * @param stylesheet the place of its stylesheet
     * @throws SiteException if the skin cannot be used, or does not show the page
     */
    String merge(Output.Page page, SitePath stylesheet) {
        SiteRendererSink sink = new SiteRendererSink(rendering(page.path()));
        PageSink.write(sink, page, stylesheet);
        StringWriter merged = new StringWriter();
        try {
            renderer.mergeDocumentIntoSite(merged, sink, context);
        } catch (RendererException | IOException e) {
            throw new SiteException("cannot put " + page.path() + " into the skin " + name + ": " + e.getMessage(), e);
        }
        checkShown(page, sink.getBody(), merged.toString());
        return merged.toString();
    }

    private DocumentRenderingContext rendering(SitePath path) {
        String withoutExtension = path.value().replaceFirst("\\.html$", "");
        File root = context.getRootDirectory();
        return new DocumentRenderingContext(root, withoutExtension, "vitae");
    }

    /** A skin that was made for another generation of site tools merges without a word, and shows nothing. */
    private void checkShown(Output.Page page, String body, String merged) {
        int start = body.indexOf("<div class=\"vitae");
        String opening = start < 0 ? body.strip() : body.substring(start, body.indexOf('>', start) + 1);
        boolean bodyMissing = !merged.contains(opening);
        boolean templateShown = merged.contains("$bodyContent") || merged.contains("#parse(");
        if (bodyMissing || templateShown) {
            throw new SiteException("the skin " + name + " does not show " + page.path()
                    + (bodyMissing ? ": the page's text is missing. " : ": its template code shows. ")
                    + ADVICE);
        }
    }

    /** Copies the skin's own files, its stylesheets and images. Files of the same name that the site has count more. */
    void copyFiles(Path folder) {
        if (context.getSkin() == null) {
            return;
        }
        try {
            renderer.copyResources(context, folder.toFile());
        } catch (IOException e) {
            throw new SiteException("cannot copy the files of the skin " + name + ": " + e.getMessage(), e);
        }
    }
}
