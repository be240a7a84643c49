package io.github.vitae.mojo.project;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.model.Site;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a project's pom says that its site is published: under {@code <distributionManagement><site>}, where that is an address of
 * the web and not of a server to copy to, else its {@code <url>}, which Maven takes for the site's too. What a parent from a
 * repository says is about that parent.
 */
public final class PublishedSite {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\"<>?#/@]+(?:/[^\\s\"<>?#]*)?");

    /** Hosts of sources: what they serve under a project's name is the sources. */
    private static final Set<String> CODE_HOSTS =
            Set.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "gitee.com", "git.sr.ht", "sr.ht");

    /** What archetypes write, for somebody to change. */
    private static final Set<String> OF_ARCHETYPES = Set.of("http://maven.apache.org/", "http://www.example.com/");

    private PublishedSite() {}

    /**
     * What somebody wrote as the address of a site, ended by {@code /}; nothing if it is none of the web, or has a name or a
     * password for the server in it, which pages are not to tell.
     */
    public static Optional<String> address(String written) {
        String address = written.strip();
        return ADDRESS.matcher(address).matches()
                ? Optional.of(address.endsWith("/") ? address : address + "/")
                : Optional.empty();
    }

    /** The address, ended by {@code /}; nothing if the pom does not tell. */
    public static Optional<String> of(MavenProject project) {
        Model model = project.getModel();
        return address(model, PublishedSite::siteUrl)
                .filter(url -> isOwn(project, PublishedSite::siteUrl))
                .or(() -> address(model, Model::getUrl)
                        .filter(url -> isOwn(project, Model::getUrl))
                        .filter(url -> !isOfSources(url, model.getScm())));
    }

    private static @Nullable String siteUrl(Model model) {
        DistributionManagement distribution = model.getDistributionManagement();
        Site site = distribution == null ? null : distribution.getSite();
        return site == null ? null : site.getUrl();
    }

    private static Optional<String> address(Model model, Function<Model, @Nullable String> part) {
        String written = part.apply(model);
        return Optional.ofNullable(written).flatMap(PublishedSite::address).filter(url -> !OF_ARCHETYPES.contains(url));
    }

    /** Whether a part is the project's, or of a parent that lies beside it. */
    private static boolean isOwn(MavenProject project, Function<Model, @Nullable String> part) {
        for (MavenProject at = project; at != null; at = at.getParent()) {
            // in a repository it ends in .pom
            boolean beside = at.getFile() != null
                    && at.getFile().getName().toLowerCase(Locale.ROOT).endsWith(".xml");
            Model own = at.getOriginalModel();
            if (!beside || own == null) {
                return at.equals(project);
            }
            if (part.apply(own) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSources(String url, @Nullable Scm scm) {
        String sources = scm == null || scm.getUrl() == null ? "" : bare(scm.getUrl());
        return CODE_HOSTS.contains(host(url)) || bare(url).equals(sources);
    }

    private static String host(String url) {
        String rest = url.substring(url.indexOf("//") + 2);
        return rest.substring(0, rest.indexOf('/')).toLowerCase(Locale.ROOT);
    }

    /** An address without what two ways to write it differ in. */
    private static String bare(String url) {
        return url.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("/$", "")
                .replaceFirst("\\.git$", "");
    }
}
