package io.github.vitae.site.skin;

import io.github.vitae.model.value.AuthorScripts;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.notation.Xml;
import io.github.vitae.site.inventory.SiteException;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.doxia.site.MermaidConfiguration;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;

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
    private final PolicySetting policy;
    private final Map<String, Surroundings> surroundings = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    /** Features of pages that came out of a merge as they went in. */
    private final Set<String> unchanged = ConcurrentHashMap.newKeySet();

    /**
     * @param renderer merges pages and skin
     * @param context the skin, the site's model, its menu among it, and encodings
     * @param name what the skin is called in messages
     */
    public SiteSkin(SiteRenderer renderer, SiteRenderingContext context, String name) {
        this(renderer, context, name, AuthorScripts.NONE, PolicySetting.SKIN);
    }

    private SiteSkin(
            SiteRenderer renderer,
            SiteRenderingContext context,
            String name,
            AuthorScripts scripts,
            PolicySetting policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.scripts = Objects.requireNonNull(scripts, "scripts");
        this.renderer = Objects.requireNonNull(renderer, "renderer");
        this.context = Objects.requireNonNull(context, "context");
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The skin, with pages in which an author's own scripts run. */
    public SiteSkin running(AuthorScripts trusted) {
        return new SiteSkin(renderer, context, name, trusted, policy);
    }

    /** The skin, with pages whose policy the user has a say in. */
    public SiteSkin withPolicy(PolicySetting setting) {
        return new SiteSkin(renderer, context, name, scripts, setting);
    }

    /** Tells the template of the plugin's own look on which page the search is. */
    public void offer(SitePath search) {
        Map<String, Object> known = new HashMap<>();
        if (context.getTemplateProperties() != null) {
            known.putAll(context.getTemplateProperties());
        }
        known.put("vitaeSearch", search.value());
        context.setTemplateProperties(known);
    }

    public SiteRenderingContext context() {
        return context;
    }

    /**
     * Has the skin's template loaded, and what runs it. What is wrong with it is told when a page is merged.
     */
    public void ready() {
        SitePath page = new SitePath("page.html");
        try {
            merged(PageShell.marks(rendering(page)), page);
        } catch (SiteException told) {
            // when a page is merged
        }
    }

    /**
     * A page in the skin. Pages may be merged by several threads at once.
     *
     * @param page the page
     * @param stylesheet the place of its stylesheet
     * @throws SiteException if the skin cannot be used, or does not show the page
     */
    public String merge(Output.Page page, SitePath stylesheet) {
        PageContent sink = new PageContent(rendering(page.path()));
        PageWriter.write(sink, page, stylesheet, Optional.empty());
        Surroundings around = surroundings(page.path());
        String body = Objects.requireNonNullElse(sink.getBody(), "");
        String merged = around.shell().isPresent() && !isNamed(page.path())
                ? filled(sink, body, page.path(), around.shell().get())
                : merged(sink, page.path());
        checkShown(page, body, merged);
        return policy.isOn() ? ContentPolicy.put(merged, around.policy().of(body, scripts, policy.hosts())) : merged;
    }

    /** A page filled into a shell, if it has nothing that a skin may change; else merged, to find out whether it does. */
    private String filled(PageContent sink, String body, SitePath path, PageShell shell) {
        String title = Objects.requireNonNullElse(sink.getTitle(), "");
        String head = Objects.requireNonNullElse(sink.getHead(), "");
        Set<String> features = PageFeatures.of(title, head, body);
        features.add("in " + folder(path));
        String filled = shell.fill(title, head, body);
        if (unchanged.containsAll(features)) {
            return filled;
        }
        String merged = merged(sink, path);
        if (merged.equals(filled)) {
            unchanged.addAll(features);
        }
        return merged;
    }

    /** Whether a menu may show where the reader is. */
    private boolean isNamed(SitePath path) {
        synchronized (surroundings) {
            if (named.isEmpty()) {
                named.add("index.html");
                named.addAll(SiteMenu.named(context.getSiteModel()));
            }
            return named.contains(path.value());
        }
    }

    /** What the skin itself puts around the pages of a folder. */
    private Surroundings surroundings(SitePath path) {
        String folder = folder(path);
        synchronized (surroundings) {
            Surroundings known = surroundings.get(folder);
            if (known == null) {
                known = surroundings(new SitePath(folder + "page.html"), path);
                surroundings.put(folder, known);
            }
            return known;
        }
    }

    private static String folder(SitePath path) {
        return path.value().substring(0, path.value().lastIndexOf('/') + 1);
    }

    private Surroundings surroundings(SitePath beside, SitePath path) {
        Optional<PageShell> shell = PageShell.of(merged(PageShell.marks(rendering(beside)), beside));
        String empty = shell.map(made -> made.fill("page", "", ".")).orElseGet(() -> {
            Output.Page page = new Output.Page(
                    beside, "page", Optional.empty(), List.of(), Optional.empty(), sink -> sink.text("."));
            PageContent sink = new PageContent(rendering(beside));
            PageWriter.write(sink, page, beside, Optional.empty());
            return merged(sink, beside);
        });
        // looked for on a page without an author's words, who may write about templates
        Matcher code = TEMPLATE_CODE.matcher(withoutNames(empty));
        if (code.find()) {
            throw notShown(path, "its template code shows (" + code.group() + ")");
        }
        return new Surroundings(shell, ContentPolicy.around(empty));
    }

    /**
     * What a skin itself puts around the pages of a folder.
     *
     * @param shell pages are filled into it; absent if the skin does more with a page than to show it
     * @param policy what it loads and runs
     */
    private record Surroundings(Optional<PageShell> shell, ContentPolicy policy) {}

    /** A page without the names in its menus, an author's own among them. */
    private String withoutNames(String merged) {
        List<String> names = new ArrayList<>(List.of(String.valueOf(context.getDefaultTitle())));
        context.getSiteModel().getBody().getMenus().forEach(menu -> {
            names.add(String.valueOf(menu.getName()));
            menu.getItems().forEach(item -> names.add(String.valueOf(item.getName())));
        });
        String left = merged;
        for (String name : names) {
            String escaped = Xml.escaped(name);
            left = name.isBlank() ? left : left.replace(name, "").replace(escaped, "");
        }
        return left;
    }

    /** What the renderer makes of a page. It is one for all modules of a parallel build, and so for all threads of one. */
    private String merged(DocumentContent page, SitePath path) {
        StringWriter merged = new StringWriter();
        try {
            renderer.mergeDocumentIntoSite(merged, page, context);
        } catch (RendererException | IOException e) {
            throw new SiteException("cannot put " + path + " into the skin " + name + ": " + e.getMessage(), e);
        }
        return merged.toString();
    }

    private DocumentRenderingContext rendering(SitePath path) {
        String value = path.value();
        String withoutExtension = value.endsWith(".html") ? value.substring(0, value.length() - 5) : value;
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

    /** What the skin is called in messages. */
    public String name() {
        return name;
    }

    /**
     * Copies the skin's own files, its stylesheets and images. Files of the same name that the site has count more. The
     * script that a site with diagrams of Mermaid asks for is the site plugin's to copy, whose renderer has it in two builds.
     */
    public void copyFiles(Path folder) {
        if (context.getSkin() == null) {
            return;
        }
        SiteModel model = context.getSiteModel();
        MermaidConfiguration mermaid = model.getMermaid();
        model.setMermaid(null);
        try {
            renderer.copyResources(context, folder.toFile());
        } catch (IOException e) {
            throw new SiteException("cannot copy the files of the skin " + name + ": " + e.getMessage(), e);
        } finally {
            model.setMermaid(mermaid);
        }
    }
}
