package io.github.vitae.mojo.project;

import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.skin.BuildDate;
import io.github.vitae.site.skin.LookTemplate;
import io.github.vitae.site.skin.SiteSkin;
import io.github.vitae.site.skin.SkinEngine;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Provider;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.doxia.site.Banner;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.site.Skin;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.apache.maven.doxia.tools.SiteToolException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What stands around the pages of a Maven project's site: its skin, or the plugin's own look. */
public final class SiteFrames {

    private final SiteDescriptor descriptor;
    private final Provider<SiteRenderer> renderer;
    private final MavenProject project;

    /** Where the skin's template comes from; those that know it know what was parsed of it. */
    private volatile @Nullable ClassLoader templates;

    public SiteFrames(SiteDescriptor descriptor, Provider<SiteRenderer> renderer, MavenProject project) {
        this.descriptor = descriptor;
        this.renderer = renderer;
        this.project = project;
    }

    /**
     * The site's skin, with all that it shows around a page.
     *
     * @throws MojoExecutionException if site.xml cannot be read, or the skin not be found
     */
    public SiteSkin skin(SiteModel model, Edition edition) throws MojoExecutionException {
        try {
            Artifact skin = descriptor.skin(model);
            Map<String, Object> properties = properties(model, edition);
            return new SiteSkin(
                    new SkinEngine(skin.getId(), () -> loaded(skin, model, properties, edition)),
                    frame(model, edition, true));
        } catch (SiteToolException e) {
            throw new MojoExecutionException(cannotUse(model.getSkin(), e), e);
        }
    }

    private SkinEngine.Loaded loaded(Artifact skin, SiteModel model, Map<String, Object> properties, Edition edition) {
        try {
            SiteRenderingContext context = renderer.get()
                    .createContextForSkin(skin, properties, model, descriptor.projectName(), edition.locale());
            ClassLoader known = templates;
            if (known == null) {
                templates = context.getTemplateClassLoader();
            } else {
                context.setTemplateClassLoader(known);
            }
            complete(context, edition);
            return new SkinEngine.Loaded(renderer.get(), context);
        } catch (RendererException | IOException e) {
            throw new SiteException(cannotUse(model.getSkin(), e), e);
        }
    }

    private static String cannotUse(Skin skin, Exception why) {
        return "cannot use the skin " + skin.getGroupId() + ":" + skin.getArtifactId() + ":" + skin.getVersion() + ": "
                + why.getMessage() + ". " + SiteSkin.ADVICE;
    }

    private SiteSkin.SiteFrame frame(SiteModel model, Edition edition, boolean hasFiles) {
        return new SiteSkin.SiteFrame(model, edition.output(), project.getBasedir(), hasFiles);
    }

    /**
     * The plugin's own look in place of a skin.
     *
     * @param name whose site it is, if the site's descriptor does not say
     */
    public SiteSkin look(SiteModel model, Edition edition, String name, SiteInventory inventory) {
        Map<String, Object> properties = properties(model, edition);
        String brand = Stream.of(
                        Optional.ofNullable(model.getBannerLeft()).map(Banner::getName),
                        Optional.ofNullable(model.getName()))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(name);
        Optional<String> shown = "none".equals(model.getPublishDate().getPosition())
                ? Optional.empty()
                : edition.published().map(date -> date.toString().substring(0, "2026-01-01".length()));
        return new SiteSkin(
                new SkinEngine("of vitae", () -> {
                    SiteRenderingContext context = LookTemplate.context(
                            model,
                            properties,
                            brand,
                            ProfileOutputs.lookWords(edition.locale()),
                            shown,
                            ProfileOutputs.SCRIPT,
                            inventory,
                            edition.locale());
                    complete(context, edition);
                    return new SkinEngine.Loaded(renderer.get(), context);
                }),
                frame(model, edition, false));
    }

    private Map<String, Object> properties(SiteModel model, Edition edition) {
        Map<String, Object> properties = new HashMap<>();
        MavenProject shown = descriptor.shown();
        shown.getProperties().forEach((key, value) -> properties.put(String.valueOf(key), value));
        properties.put("project", shown);
        properties.put("inputEncoding", edition.input().name());
        properties.put("outputEncoding", edition.output().name());
        if (edition.published().isEmpty()) {
            model.getPublishDate().setPosition("none");
        }
        properties.put("date", new BuildDate(edition.date(), model.getPublishDate()));
        return properties;
    }

    private void complete(SiteRenderingContext context, Edition edition) {
        context.addSiteLocales(edition.locales());
        context.setInputEncoding(edition.input().name());
        context.setOutputEncoding(edition.output().name());
        context.setRootDirectory(project.getBasedir());
        context.setPublishDate(Date.from(edition.date()));
    }

    /**
     * How and as of when a site is published.
     *
     * @param input the encoding of its sources
     * @param output the encoding of its pages
     * @param published the date of publication that pages show; none is shown without it
     * @param newest the date that a skin takes for today where there is no other
     * @param locale the language of the pages
     * @param locales all languages of the site
     */
    public record Edition(
            Charset input,
            Charset output,
            Optional<Instant> published,
            Instant newest,
            Locale locale,
            List<Locale> locales) {

        Instant date() {
            return published.orElse(newest);
        }
    }
}
