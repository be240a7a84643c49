package io.github.vitae.site;

import io.github.vitae.model.AuthorScripts;
import io.github.vitae.model.SitePath;
import io.github.vitae.page.Output;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** What Velocity leaves of a template that it cannot run: directives, and what skins ask the site tools for. */
    private static final Pattern TEMPLATE_CODE = Pattern.compile("#(?:parse|set|foreach|if|elseif|macro)\\s*\\("
            + "|\\$!?\\{?(?:bodyContent|headContent|relativePath|alignedFileName|PathTool|esc)\\b");

    private final SiteRenderer renderer;
    private final SiteRenderingContext context;
    private final String name;
    private final AuthorScripts scripts;
    private final Map<String, ContentPolicy> policies = new ConcurrentHashMap<>();

    /**
     * @param renderer merges pages and skin
     * @param context the skin, the site's model, its menu among it, and encodings
     * @param name what the skin is called in messages
     */
    public SiteSkin(SiteRenderer renderer, SiteRenderingContext context, String name) {
        this(renderer, context, name, AuthorScripts.NONE);
    }

    private SiteSkin(SiteRenderer renderer, SiteRenderingContext context, String name, AuthorScripts scripts) {
        this.scripts = Objects.requireNonNull(scripts, "scripts");
        this.renderer = Objects.requireNonNull(renderer, "renderer");
        this.context = Objects.requireNonNull(context, "context");
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The skin, with pages in which an author's own scripts run. */
    public SiteSkin running(AuthorScripts trusted) {
        return new SiteSkin(renderer, context, name, trusted);
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
        PageSink.write(sink, page, stylesheet, Optional.empty());
        String merged = merged(sink, page.path());
        checkShown(page, sink.getBody(), merged);
        return ContentPolicy.put(merged, policy(page.path()).of(sink.getBody(), scripts));
    }

    /** The policy of what the skin itself puts around a page, which differs by the way to the site's root alone. */
    private ContentPolicy policy(SitePath path) {
        return policies.computeIfAbsent(path.toRoot(), root -> {
            SitePath beside = new SitePath("page/".repeat(path.depth()) + "page.html");
            Output.Page empty = new Output.Page(
                    beside, "page", Optional.empty(), List.of(), Optional.empty(), sink -> sink.text("."));
            SiteRendererSink sink = new SiteRendererSink(rendering(beside));
            PageSink.write(sink, empty, beside, Optional.empty());
            String merged = merged(sink, beside);
            // looked for on a page without an author's words, who may write about templates
            Matcher code = TEMPLATE_CODE.matcher(withoutNames(merged));
            if (code.find()) {
                throw notShown(path, "its template code shows (" + code.group() + ")");
            }
            return ContentPolicy.around(merged);
        });
    }

    /** A page without the names in its menus, an author's own among them. */
    private String withoutNames(String merged) {
        List<String> names = new ArrayList<>(List.of(String.valueOf(context.getDefaultTitle())));
        context.getSiteModel().getBody().getMenus().forEach(menu -> {
            names.add(String.valueOf(menu.getName()));
            menu.getItems().forEach(item -> names.add(String.valueOf(item.getName())));
        });
        String left = merged;
        for (String name : names) {
            String escaped = name.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
            left = name.isBlank() ? left : left.replace(name, "").replace(escaped, "");
        }
        return left;
    }

    private String merged(SiteRendererSink sink, SitePath path) {
        StringWriter merged = new StringWriter();
        try {
            renderer.mergeDocumentIntoSite(merged, sink, context);
        } catch (RendererException | IOException e) {
            throw new SiteException("cannot put " + path + " into the skin " + name + ": " + e.getMessage(), e);
        }
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
        if (!merged.contains(opening)) {
            throw notShown(page.path(), "the page's text is missing");
        }
    }

    private SiteException notShown(SitePath page, String because) {
        return new SiteException("the skin " + name + " does not show " + page + ": " + because + ". " + ADVICE);
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
