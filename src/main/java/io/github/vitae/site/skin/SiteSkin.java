package io.github.vitae.site.skin;

import io.github.vitae.model.value.AuthorScripts;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.notation.Xml;
import io.github.vitae.site.inventory.SiteException;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;

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

    /** Before the place of a page, where that is one of its features. */
    private static final String PLACE = "in ";

    private final SkinEngine engine;
    private final SiteFrame frame;
    private final SkinMemory memory;
    private final AuthorScripts scripts;
    private final PolicySetting policy;
    private final Map<String, Surroundings> surroundings = new HashMap<>();
    private final Map<String, Optional<PageShell>> ownShells = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    /**
     * @param engine merges pages and skin
     * @param frame the site around its pages
     */
    public SiteSkin(SkinEngine engine, SiteFrame frame) {
        this(engine, frame, AuthorScripts.NONE, PolicySetting.SKIN, SkinMemory.ofNothing());
    }

    private SiteSkin(
            SkinEngine engine, SiteFrame frame, AuthorScripts scripts, PolicySetting policy, SkinMemory memory) {
        this.engine = Objects.requireNonNull(engine, "engine");
        this.frame = Objects.requireNonNull(frame, "frame");
        this.scripts = Objects.requireNonNull(scripts, "scripts");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.memory = Objects.requireNonNull(memory, "memory");
    }

    /**
     * What of a site stands around its pages.
     *
     * @param model the site's model, its menu among it; changed where the menu is completed
     * @param encoding the encoding of pages
     * @param root the project's directory
     * @param hasFiles whether the skin has files of its own
     */
    public record SiteFrame(SiteModel model, Charset encoding, File root, boolean hasFiles) {}

    /** The skin, with pages in which an author's own scripts run. */
    public SiteSkin running(AuthorScripts trusted) {
        return new SiteSkin(engine, frame, trusted, policy, memory);
    }

    /** The skin, with pages whose policy the user has a say in. */
    public SiteSkin withPolicy(PolicySetting setting) {
        return new SiteSkin(engine, frame, scripts, setting, memory);
    }

    /** The skin, with what merges gave in earlier builds. */
    public SiteSkin remembering(SkinMemory kept) {
        return new SiteSkin(engine, frame, scripts, policy, kept);
    }

    /** Tells the template of the plugin's own look on which page the search is. */
    public void offer(SitePath search) {
        engine.offer("vitaeSearch", search.value());
    }

    public SiteFrame frame() {
        return frame;
    }

    /**
     * Has the skin's template loaded, and what runs it. What is wrong with it is told when a page is merged.
     */
    public void ready() {
        SitePath page = new SitePath("page.html");
        try {
            engine.merge(PageShell.marks(rendering(page)), page);
        } catch (SiteException told) {
            // when a page is merged
        }
    }

    /**
     * A page in the skin. Pages may be merged by several threads at once.
     *
     * @param page the page
     * @param stylesheet the place of its stylesheet
     * @return its HTML, in the site's encoding
     * @throws SiteException if the skin cannot be used, or does not show the page
     */
    public byte[] merge(Output.Page page, SitePath stylesheet) {
        PageContent sink = new PageContent(rendering(page.path()));
        PageWriter.write(sink, page, stylesheet, Optional.empty());
        Surroundings around = surroundings(page.path());
        PageShell.Filling content = new PageShell.Filling(
                Objects.requireNonNullElse(sink.getTitle(), ""),
                Objects.requireNonNullElse(sink.getHead(), ""),
                Objects.requireNonNullElse(sink.getBody(), ""));
        String element = policy.isOn() ? around.policy().element(content.body()) : "";
        Optional<PageShell> shell = isNamed(page.path()) ? ownShell(page.path()) : around.shell();
        // a page that has nothing that the skin may change is filled into its shell; others are merged, to find out
        // whether it does
        Map<String, Set<String>> unknown = shell.isPresent() ? unknown(content, page.path()) : Map.of();
        if (shell.isPresent() && unknown.isEmpty()) {
            return shell.get().fill(content, element, frame.encoding());
        }
        String merged = engine.merge(sink, page.path());
        checkShown(page, content.body(), merged);
        if (shell.filter(known -> known.fill(content).equals(merged)).isPresent()) {
            memory.keepUnchanged(unknown);
        }
        return PagePolicy.put(merged, element).getBytes(frame.encoding());
    }

    /** What a page has, its place among it, of which nobody knows yet whether the skin leaves it as it is. */
    private Map<String, Set<String>> unknown(PageShell.Filling page, SitePath path) {
        Map<String, Set<String>> unknown = PageFeatures.unknown(page, memory);
        String place = isNamed(path) ? path.value() : folder(path);
        if (!memory.isUnchanged(PLACE, place)) {
            unknown.put(PLACE, Set.of(place));
        }
        return unknown;
    }

    /** Whether a menu may show where the reader is. */
    private boolean isNamed(SitePath path) {
        synchronized (surroundings) {
            if (named.isEmpty()) {
                named.add("index.html");
                named.addAll(SiteMenu.named(frame.model()));
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

    /**
     * The shell of a page that a menu may show as the one where the reader is. It takes a merge more, so there is one only where builds
     * follow each other.
     */
    private Optional<PageShell> ownShell(SitePath path) {
        synchronized (surroundings) {
            Optional<PageShell> known = ownShells.get(path.value());
            if (known == null) {
                known = memory.isOfLaterBuilds() ? PageShell.of(marked(path)) : Optional.empty();
                ownShells.put(path.value(), known);
            }
            return known;
        }
    }

    /** What a merge makes of the page that is all marks. */
    private String marked(SitePath path) {
        return memory.marked(path, () -> engine.merge(PageShell.marks(rendering(path)), path));
    }

    private static String folder(SitePath path) {
        return path.value().substring(0, path.value().lastIndexOf('/') + 1);
    }

    private Surroundings surroundings(SitePath beside, SitePath path) {
        Optional<PageShell> shell = PageShell.of(marked(beside));
        String empty = shell.map(made -> made.fill(new PageShell.Filling("page", "", ".")))
                .orElseGet(() -> {
                    Output.Page page = new Output.Page(
                            beside, "page", Optional.empty(), List.of(), Optional.empty(), sink -> sink.text("."));
                    PageContent sink = new PageContent(rendering(beside));
                    PageWriter.write(sink, page, beside, Optional.empty());
                    return engine.merge(sink, beside);
                });
        // looked for on a page without an author's words, who may write about templates
        Matcher code = TEMPLATE_CODE.matcher(empty);
        if (code.find() && code.reset(withoutNames(empty)).find()) {
            throw notShown(path, "its template code shows (" + code.group() + ")");
        }
        return new Surroundings(shell, ContentPolicy.around(empty).of(scripts, policy.hosts()));
    }

    /**
     * What a skin itself puts around the pages of a folder.
     *
     * @param shell pages are filled into it; absent if the skin does more with a page than to show it
     * @param policy what pages may load and run
     */
    private record Surroundings(Optional<PageShell> shell, PagePolicy policy) {}

    /** A page without the names in its menus, an author's own among them. */
    private String withoutNames(String merged) {
        List<String> names = new ArrayList<>(List.of(engine.defaultTitle()));
        frame.model().getBody().getMenus().forEach(menu -> {
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

    private DocumentRenderingContext rendering(SitePath path) {
        String value = path.value();
        String withoutExtension = value.endsWith(".html") ? value.substring(0, value.length() - 5) : value;
        return new DocumentRenderingContext(frame.root(), withoutExtension, "vitae");
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
        return new SiteException("the skin " + name() + " does not show " + page + ": " + because + ". " + ADVICE);
    }

    /** What the skin is called in messages. */
    public String name() {
        return engine.name();
    }

    /** Copies the skin's own files, its stylesheets and images. Files of the same name that the site has count more. */
    public void copyFiles(Path folder) {
        if (frame.hasFiles()) {
            engine.copyFiles(folder);
        }
    }

    /** What an earlier build left of the skin. */
    public SkinMemory memory() {
        return memory;
    }
}
