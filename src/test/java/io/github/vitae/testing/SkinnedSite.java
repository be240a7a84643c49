package io.github.vitae.testing;

import io.github.vitae.model.Profile;
import io.github.vitae.model.value.AuthorScripts;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.search.SearchMode;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.publish.SiteWriter;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.Written;
import io.github.vitae.site.skin.LookTemplate;
import io.github.vitae.site.skin.SiteSkin;
import io.github.vitae.site.skin.SkinEngine;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.codehaus.plexus.DefaultContainerConfiguration;
import org.codehaus.plexus.DefaultPlexusContainer;
import org.codehaus.plexus.PlexusConstants;

/** Profiles published as the plugin would, in a real skin or in the look of its own, without a Maven around it. */
public final class SkinnedSite implements AutoCloseable {

    private final DefaultPlexusContainer container;
    private final SiteRenderer renderer;
    private final AtomicInteger merges = new AtomicInteger();

    public SkinnedSite() {
        try {
            container = new DefaultPlexusContainer(new DefaultContainerConfiguration()
                    .setClassPathScanning(PlexusConstants.SCANNING_INDEX)
                    .setAutoWiring(true));
            renderer = counting(container.lookup(SiteRenderer.class));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private SiteRenderer counting(SiteRenderer real) {
        return (SiteRenderer) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SiteRenderer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("mergeDocumentIntoSite")) {
                        merges.incrementAndGet();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    /** How many pages were merged with a skin by its template so far. */
    public int merges() {
        return merges.get();
    }

    /** A skin that is nothing but a template. */
    public SiteSkin skin(String template, Path base) throws IOException {
        Files.writeString(base.resolve("skin.vm"), template);
        SiteRenderingContext context = new SiteRenderingContext();
        context.setTemplateName("skin.vm");
        context.setTemplateClassLoader(
                new URLClassLoader(new URL[] {base.toUri().toURL()}, getClass().getClassLoader()));
        context.setTemplateProperties(new HashMap<>(Map.of("outputEncoding", "UTF-8")));
        SiteModel model = new SiteModel();
        model.setBody(new org.apache.maven.doxia.site.Body());
        context.setSiteModel(model);
        context.setDefaultTitle("Brand");
        context.setLocale(Locale.ENGLISH);
        return complete(context, base, "of a test");
    }

    /**
     * Publishes the profile in a directory.
     *
     * @param trusted whether the author's HTML is published as it was written
     * @param scripts the author's scripts that pages allow
     * @return what was told
     */
    public Problems publish(Path profile, Path site, Look look, boolean trusted, Optional<AuthorScripts> scripts) {
        Problems problems = new Problems();
        publish(profile, site, look, trusted, scripts, problems, Optional.empty(), List.of());
        return problems;
    }

    /**
     * Publishes the profile in a directory, HTML made safe.
     *
     * @param files patterns of files that are published whatever their kind
     * @return what was told
     */
    public Problems publish(Path profile, Path site, Look look, List<String> files) {
        Problems problems = new Problems();
        publish(profile, site, look, false, Optional.empty(), problems, Optional.empty(), files);
        return problems;
    }

    /** Publishes the profile in a directory with a search over its pages. */
    public void publishSearched(Path profile, Path site, Look look) {
        PageOptions options = TrialProfile.pages(look).withSearch(SearchMode.TRUE);
        publish(profile, site, options, false, Optional.empty(), new Problems(), Optional.empty(), List.of());
    }

    /**
     * Publishes the profile in a directory where a build has published before.
     *
     * @param last what that build wrote
     * @return what this one wrote
     */
    public BuildRecord publish(Path profile, Path site, Look look, Optional<BuildRecord> last) {
        Written written = publish(profile, site, look, false, Optional.empty(), new Problems(), last, List.of());
        return BuildRecord.of(List.of(), List.of(), site, written);
    }

    private Written publish(
            Path profile,
            Path site,
            Look look,
            boolean trusted,
            Optional<AuthorScripts> scripts,
            Problems problems,
            Optional<BuildRecord> last,
            List<String> files) {
        PageOptions options = TrialProfile.pages(look);
        return publish(profile, site, options, trusted, scripts, problems, last, files);
    }

    private Written publish(
            Path profile,
            Path site,
            PageOptions options,
            boolean trusted,
            Optional<AuthorScripts> scripts,
            Problems problems,
            Optional<BuildRecord> last,
            List<String> files) {
        Profile read = ProfileReaders.read(
                        new ProfileDirectory(profile, "vitae"),
                        new ReadOptions(
                                StandardCharsets.UTF_8,
                                trusted,
                                Optional.empty(),
                                new Publishing(LocalDate.of(2026, 11, 28), files, Set.of())),
                        problems)
                .map(Reading::profile)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
        List<Output> outputs = ProfileOutputs.of(read, options);
        return new SiteWriter(outputs, SiteInventory.of(), read.localLinks(), "vitae", problems)
                .withMenu(ProfileOutputs.menu(read, outputs, options))
                .write(
                        skin(options.look(), profile).running(scripts.orElse(read.scripts())),
                        read.person().map(person -> person.name()).orElse("Profile"),
                        site,
                        last);
    }

    /** The skin, or the look of its own. */
    public SiteSkin skin(Look look, Path base) {
        return skin(look, base, Locale.ENGLISH);
    }

    /** The same in a language. */
    public SiteSkin skin(Look look, Path base, Locale locale) {
        SiteModel model = new SiteModel();
        model.setBody(new org.apache.maven.doxia.site.Body());
        Map<String, Object> properties = new HashMap<>();
        properties.put("outputEncoding", "UTF-8");
        SiteRenderingContext context = look == Look.VITAE
                ? LookTemplate.context(
                        model,
                        properties,
                        "Brand",
                        ProfileOutputs.lookWords(locale),
                        Optional.empty(),
                        ProfileOutputs.SCRIPT,
                        SiteInventory.of(),
                        locale)
                : fluido(model, properties, locale);
        return complete(context, base, look.name());
    }

    private SiteSkin complete(SiteRenderingContext context, Path base, String name) {
        context.addSiteLocales(List.of(Locale.ENGLISH));
        context.setInputEncoding("UTF-8");
        context.setOutputEncoding("UTF-8");
        context.setRootDirectory(base.toFile());
        context.setPublishDate(Date.from(java.time.Instant.EPOCH));
        return new SiteSkin(
                new SkinEngine(name, () -> new SkinEngine.Loaded(renderer, context)),
                new SiteSkin.SiteFrame(
                        context.getSiteModel(), StandardCharsets.UTF_8, base.toFile(), context.getSkin() != null));
    }

    private SiteRenderingContext fluido(SiteModel model, Map<String, Object> properties, Locale locale) {
        try {
            DefaultArtifact artifact = new DefaultArtifact(
                    "org.apache.maven.skins",
                    "maven-fluido-skin",
                    "2.1.0",
                    "runtime",
                    "jar",
                    "",
                    new DefaultArtifactHandler("jar"));
            artifact.setFile(fluidoJar());
            properties.put("project", new org.apache.maven.project.MavenProject());
            return renderer.createContextForSkin(artifact, properties, model, "Brand", locale);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static File fluidoJar() throws URISyntaxException {
        URL template = SkinnedSite.class.getClassLoader().getResource("META-INF/maven/site.vm");
        if (template == null) {
            throw new IllegalStateException("the skin is not on the class path of tests");
        }
        String jar = template.getPath().substring(0, template.getPath().indexOf('!'));
        return new File(new java.net.URI(jar));
    }

    @Override
    public void close() {
        container.dispose();
    }
}
