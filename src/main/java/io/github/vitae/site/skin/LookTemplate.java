package io.github.vitae.site.skin;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.site.inventory.SiteInventory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;

/** The template of the plugin's own look, which takes the place of a skin's. */
public final class LookTemplate {

    private static final String TEMPLATE = "io/github/vitae/site/look.vm";

    /** Where a site keeps its own rules: the one place to change a look, as it is with a skin. */
    private static final SitePath SITE_STYLES = new SitePath("css/site.css");

    /** Where a site keeps its icon, the first of them that it has. */
    private static final List<SitePath> ICONS =
            List.of(new SitePath("favicon.svg"), new SitePath("favicon.ico"), new SitePath("images/favicon.ico"));

    private LookTemplate() {}

    /** What of a site's own files the template names: where that is the same, so is what it puts around pages. */
    public static List<SitePath> named(SiteInventory inventory) {
        return Stream.concat(Stream.of(SITE_STYLES), ICONS.stream())
                .filter(inventory::provides)
                .toList();
    }

    /**
     * What the renderer merges pages with.
     *
     * @param model the site's model: its menus are the navigation, its footer is the footer
     * @param properties what templates know besides; {@code outputEncoding} among it
     * @param brand whose site it is, as its head says
     * @param words what the template says, by name
     * @param published the date of publication, as ISO 8601 has it; none is shown without it
     * @param script the place of the script
     * @param inventory what the site owns: its {@code css/site.css} comes last
     * @param locale the language of the pages
     */
    public static SiteRenderingContext context(
            SiteModel model,
            Map<String, Object> properties,
            String brand,
            Map<String, String> words,
            Optional<String> published,
            SitePath script,
            SiteInventory inventory,
            Locale locale) {
        Map<String, Object> known = new HashMap<>(properties);
        known.put("brand", brand);
        known.put("home", "index.html");
        known.put("words", words);
        known.put("script", script.value());
        published.ifPresent(date -> known.put("published", date));
        if (inventory.provides(SITE_STYLES)) {
            known.put("ownStyles", SITE_STYLES.value());
        }
        ICONS.stream().filter(inventory::provides).findFirst().ifPresent(icon -> known.put("icon", icon.value()));
        SiteRenderingContext context = new SiteRenderingContext();
        context.setTemplateName(TEMPLATE);
        context.setTemplateClassLoader(LookTemplate.class.getClassLoader());
        context.setTemplateProperties(known);
        context.setSiteModel(model);
        context.setDefaultTitle(brand);
        context.setLocale(locale);
        return context;
    }
}
