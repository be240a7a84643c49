package io.github.vitae.mojo.project;

import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.skin.BuildDate;
import io.github.vitae.site.skin.LookTemplate;
import io.github.vitae.site.skin.SiteSkin;
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
            SiteRenderingContext context = renderer.get()
                    .createContextForSkin(
                            skin, properties(model, edition), model, descriptor.projectName(), edition.locale());
            ClassLoader known = templates;
            if (known == null) {
                templates = context.getTemplateClassLoader();
            } else {
                context.setTemplateClassLoader(known);
            }
            complete(context, edition);
            return new SiteSkin(renderer.get(), context, skin.getId());
        } catch (SiteToolException | RendererException | IOException e) {
            Skin skin = model.getSkin();
            throw new MojoExecutionException(
                    "cannot use the skin " + skin.getGroupId() + ":" + skin.getArtifactId() + ":" + skin.getVersion()
                            + ": " + e.getMessage() + ". " + SiteSkin.ADVICE,
                    e);
        }
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
        return new SiteSkin(renderer.get(), context, "of vitae");
    }

    private Map<String, Object> properties(SiteModel model, Edition edition) {
        Map<String, Object> properties = new HashMap<>();
        project.getProperties().forEach((key, value) -> properties.put(String.valueOf(key), value));
        properties.put("project", project);
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
