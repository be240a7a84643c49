package io.github.vitae.site.skin;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.site.inventory.SiteException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.doxia.site.MermaidConfiguration;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;

/**
 * What merges pages with a skin. It is loaded when it is first asked for something: a template engine and a skin's templates take as long
 * as the reading of a profile, and where the last build has left what a merge gives ({@link SkinMemory}), nobody may ask.
 */
public final class SkinEngine {

    private final String name;
    private final Supplier<Loaded> loading;
    private final Map<String, Object> offered = new HashMap<>();
    private Optional<Loaded> loaded = Optional.empty();

    /**
     * A renderer with a skin.
     *
     * @param renderer merges pages and skin
     * @param context the skin, the site's model, its menu among it, and encodings
     */
    public record Loaded(SiteRenderer renderer, SiteRenderingContext context) {}

    /**
     * @param name what the skin is called in messages
     * @param loading loads it; throws a {@link SiteException} where the skin cannot be used
     */
    public SkinEngine(String name, Supplier<Loaded> loading) {
        this.name = name;
        this.loading = loading;
    }

    /** What the skin is called in messages. */
    String name() {
        return name;
    }

    /** Whether somebody has asked for it. */
    synchronized boolean isLoaded() {
        return loaded.isPresent();
    }

    private synchronized Loaded loaded() {
        Loaded known = loaded.orElse(null);
        if (known == null) {
            known = loading.get();
            loaded = Optional.of(known);
            offer(known.context());
        }
        return known;
    }

    /** Gives the skin's template a value by a name. */
    synchronized void offer(String key, String value) {
        offered.put(key, value);
        loaded.ifPresent(known -> offer(known.context()));
    }

    private void offer(SiteRenderingContext context) {
        Map<String, Object> properties = new HashMap<>();
        if (context.getTemplateProperties() != null) {
            properties.putAll(context.getTemplateProperties());
        }
        properties.putAll(offered);
        context.setTemplateProperties(properties);
    }

    /** What the site is called where a page does not say. */
    String defaultTitle() {
        return String.valueOf(loaded().context().getDefaultTitle());
    }

    /** What the renderer makes of a page. It is one for all modules of a parallel build, and so for all threads of one. */
    String merge(DocumentContent page, SitePath path) {
        StringWriter merged = new StringWriter();
        try {
            loaded().renderer().mergeDocumentIntoSite(merged, page, loaded().context());
        } catch (RendererException | IOException e) {
            throw new SiteException("cannot put " + path + " into the skin " + name + ": " + e.getMessage(), e);
        }
        return merged.toString();
    }

    /**
     * Copies the skin's own files. The script that a site with diagrams of Mermaid asks for is the site plugin's to copy, whose renderer
     * has it in two builds.
     */
    void copyFiles(Path folder) {
        SiteRenderingContext context = loaded().context();
        if (context.getSkin() == null) {
            return;
        }
        SiteModel model = context.getSiteModel();
        MermaidConfiguration mermaid = model.getMermaid();
        model.setMermaid(null);
        try {
            loaded().renderer().copyResources(context, folder.toFile());
        } catch (IOException e) {
            throw new SiteException("cannot copy the files of the skin " + name + ": " + e.getMessage(), e);
        } finally {
            model.setMermaid(mermaid);
        }
    }
}
