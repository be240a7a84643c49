package io.github.vitae.mojo;

import io.github.vitae.mojo.project.PublishedSite;
import io.github.vitae.mojo.project.ReportPlugins;
import io.github.vitae.mojo.project.ResolvedStyles;
import io.github.vitae.mojo.project.SiteDescriptor;
import io.github.vitae.mojo.project.SiteLocales;
import io.github.vitae.mojo.project.SiteModule;
import io.github.vitae.mojo.project.SitePlugin;
import io.github.vitae.mojo.project.SiteReports;
import io.github.vitae.mojo.setting.Setting;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.card.CardOptions;
import io.github.vitae.page.card.CardStore;
import io.github.vitae.page.citation.CitationStore;
import io.github.vitae.page.citation.Citations;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.publication.PublicationOptions;
import io.github.vitae.page.search.SearchMode;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.site.skin.PolicySetting;
import java.io.File;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.version.PluginVersionResolver;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What goals have in common that make pages of a profile, to write them or to check them. */
abstract class PagesMojo extends ProjectMojo {

    private final RepositorySystem repositories;

    /**
     * Whether to do nothing.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.skip", defaultValue = "false")
    boolean skip;

    /**
     * Where the About page goes: {@code index}, the first page of the site; {@code about}, beside a first page that is
     * somebody else's; {@code none}, nowhere. By default it is the first page, unless the sources of the site have one.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.aboutPage")
    @Nullable
    String aboutPage;

    /**
     * How many of the newest news stand on the About page; 0 for none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.newsOnAbout", defaultValue = "5")
    int newsOnAbout;

    /**
     * How many awards stand on the About page: those that the author selected, the newest if none; 0 for none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.awardsOnAbout", defaultValue = "3")
    int awardsOnAbout;

    /**
     * The style that publications are cited in: a name of the Citation Style Language's repository, such as {@code apa},
     * {@code ieee} or {@code nature}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.citationStyle", defaultValue = "apa")
    String citationStyle;

    /**
     * Whether each publication has a page of its own, with its abstract, how to cite it, and what search engines for
     * scholars read.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.publicationPages", defaultValue = "true")
    boolean publicationPages;

    /**
     * What the pages look like: {@code skin}, as the rest of the site does, or {@code vitae}, a homepage of its own, for
     * a site that is nothing else.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.look", defaultValue = "skin")
    String look;

    /**
     * The encoding of the pages.
     *
     * @since 1.0.0
     */
    @Parameter(property = "outputEncoding", defaultValue = "${project.reporting.outputEncoding}")
    @Nullable
    String outputEncoding;

    /**
     * What lists of publications are made of: {@code titles}, each with its authors, its venue and its date below it, or
     * {@code citations} in the {@code citationStyle}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.publicationsList", defaultValue = "titles")
    String publicationsList;

    /**
     * What the list of publications is grouped by: {@code year}, {@code kind}, {@code venue} or {@code topic}. Readers find
     * it grouped by the others too, on pages beside it.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.publicationsBy", defaultValue = "year")
    String publicationsBy;

    /**
     * The address at which the site is published. Search engines for scholars are told where a publication's PDF lies, and
     * feeds are made, only if it is known. By default it is the address under {@code <distributionManagement><site>}, if that
     * is one of the web, else the project's {@code <url>}, unless that is where its sources are.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.siteUrl")
    @Nullable
    String siteUrl;

    /**
     * What there are feeds of, for those who follow it with a program: some of {@code news}, {@code posts}, {@code awards},
     * {@code publications} and {@code talks} (these as a calendar too), and {@code tags} for one of each tag of news and posts,
     * parted by commas; or {@code none}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.feeds", defaultValue = "news,posts")
    String feeds;

    /**
     * Whether there is a search over all pages: {@code auto}, if there are many; {@code true} or {@code false}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.search", defaultValue = "auto")
    String search;

    /**
     * Whether a picture is made for those who show a link to a page: name, role, affiliation and portrait, in the colours of the look.
     * It needs the address of the site. Pages with a picture of their own have that.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.cards", defaultValue = "true")
    boolean cards;

    /**
     * A font for the picture for links, TrueType or OpenType, where the one that comes with the plugin (Roboto: Latin, Greek,
     * Cyrillic) has not all the letters: <code>${basedir}/src/site/fonts/NotoSansSC-Medium.otf</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.cardFont")
    @Nullable
    File cardFont;

    /**
     * What programs get besides pages: some of {@code profile} (all that pages say, as {@code profile.json}), {@code llms}
     * ({@code llms.txt}, a list of the pages) and {@code markdown} (each page as Markdown, beside it), parted by commas; or
     * {@code all}, or {@code none}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.machineReadable", defaultValue = "profile")
    String machineReadable;

    /**
     * What pages may load, as their Content-Security-Policy says: hosts besides those that the skin names, parted by blanks
     * or commas, such as {@code https://stats.example.org}; or {@code off} for no policy. It is the second wall behind the
     * list of harmless HTML.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.policy")
    @Nullable
    String policy;

    /**
     * The account in the Fediverse that is found by the name of the site, such as {@code @ada@mastodon.example}: written as {@code
     * .well-known/webfinger} (RFC 7033) where the site is all that its host has.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.webfinger")
    @Nullable
    String webfinger;

    private final SiteTool siteTool;
    private final MavenPluginManager plugins;
    private final PluginVersionResolver versions;
    private @Nullable ResolvedStyles styles;
    private @Nullable SiteEditions editions;
    private final Set<String> told = new HashSet<>();

    /**
     * @param siteTool reads the site's descriptor
     * @param repositories where styles of citation are fetched from
     * @param plugins tells what reports of other plugins are called, and where they are
     * @param versions finds the versions of those that the pom gives none
     */
    PagesMojo(
            SiteTool siteTool,
            RepositorySystem repositories,
            MavenPluginManager plugins,
            PluginVersionResolver versions) {
        this.siteTool = siteTool;
        this.repositories = repositories;
        this.plugins = plugins;
        this.versions = versions;
    }

    /** The descriptor of the site. */
    SiteDescriptor descriptor() {
        return new SiteDescriptor(siteTool, project, session, developerMail);
    }

    /**
     * The reports of the site, if it has any.
     *
     * @param site where the site is made
     */
    Optional<SiteReports> reports(File site) {
        if (project.getFile() == null
                || !SitePlugin.makesReports(project, session)
                || ReportPlugins.named(project).isEmpty()) {
            return Optional.empty();
        }
        ReportPlugins named = new ReportPlugins(plugins, versions, project, session);
        return Optional.of(
                new SiteReports(siteTool, named, site, session.getStartTime().toInstant(), getLog()));
    }

    /** The styles of citation, fetched when one is asked for. */
    ResolvedStyles styles() {
        if (styles == null) {
            styles = new ResolvedStyles(repositories, session, project);
        }
        return styles;
    }

    /** What the user says of the pages' policy. */
    PolicySetting policy() throws MojoFailureException {
        return Setting.policy("policy", policy);
    }

    /** The site in all its languages. */
    SiteEditions editions() throws MojoFailureException {
        if (editions == null) {
            Optional<ProfileDirectory> whole = input().map(ProfileInput::directory);
            editions = SiteEditions.of(
                    source(),
                    whole,
                    locales(siteTool),
                    readOptions(),
                    siteAddress(),
                    project.getFile() == null ? "" : SiteModule.folderInWhole(project),
                    this::about,
                    getLog());
        }
        return editions;
    }

    @Override
    void lookAgain() {
        super.lookAgain();
        editions = null;
    }

    /** What the pages of a language are made of; nothing if there is no profile in it. */
    Optional<ProfileInput> input(SiteEdition edition) throws MojoFailureException {
        Optional<ProfileInput> whole = input();
        boolean isOne = locales(siteTool).equals(List.of(SiteTool.DEFAULT_LOCALE));
        if (isOne && whole.filter(found -> !found.written()).isPresent()) {
            // of modules alone, in one language
            return whole;
        }
        if (edition.directory().isEmpty()) {
            return Optional.empty();
        }
        ProfileInput found = whole.isPresent()
                ? whole.get()
                : new ProfileInput(edition.directory().get(), true, readOptions(), this::project, List.of(), Map.of());
        Optional<SiteEditions> several = isOne ? Optional.empty() : Optional.of(editions());
        return Optional.of(found.in(edition, edition.directory().get(), several, basedir.toPath()));
    }

    @Override
    boolean tellsOfNone() {
        return locales(siteTool).equals(List.of(SiteTool.DEFAULT_LOCALE));
    }

    /** The languages that pages are made in. */
    List<Locale> locales(SiteTool tool) {
        return SiteLocales.of(project, session);
    }

    /** Where About goes; told once. */
    AboutPlace about(ProfileSource source) throws MojoFailureException {
        AboutPlace about = AboutPlace.of(
                aboutChoice(), source.hasIndex(), SitePlugin.makesIndex(project, session), isBehindIndex());
        about.said().filter(told::add).ifPresent(getLog()::info);
        return about;
    }

    /** What the user chose. */
    Optional<AboutPlace.Choice> aboutChoice() throws MojoFailureException {
        return aboutPage == null || aboutPage.isBlank()
                ? Optional.empty()
                : Optional.of(Setting.oneOf("aboutPage", aboutPage, AboutPlace.Choice.values()));
    }

    /** Whether a report named index has that place before this goal can. */
    boolean isBehindIndex() {
        return false;
    }

    Look look() throws MojoFailureException {
        return Setting.oneOf("look", look, Look.values());
    }

    /** What pages show in a language, and how; formatted citations are kept. */
    PageOptions pageOptions(SiteEdition edition, CitationStore kept) throws MojoFailureException {
        Optional<String> address = edition.address();
        return new PageOptions(
                edition.language(),
                edition.about().page(),
                edition.about().isMade(),
                Setting.count("newsOnAbout", newsOnAbout),
                Setting.count("awardsOnAbout", awardsOnAbout),
                look(),
                new PublicationOptions(
                        new Citations(styles(), kept, edition.language()),
                        Setting.name("citationStyle", citationStyle),
                        Setting.oneOf("publicationsList", publicationsList, PublicationOptions.Listing.values()),
                        Setting.oneOf("publicationsBy", publicationsBy, PublicationOptions.Grouping.values()),
                        publicationPages,
                        address),
                day(),
                Setting.feeds(
                        "feeds",
                        feeds,
                        address,
                        edition.feedOwner(project.getGroupId() + ":" + project.getArtifactId())),
                edition.links(),
                Setting.oneOf("search", search, SearchMode.values()),
                Setting.machine("machineReadable", machineReadable),
                Setting.webfinger("webfinger", webfinger),
                // who writes pages says where cards are kept
                new CardOptions(false, Setting.file("cardFont", cardFont), "", CardStore.NONE));
    }

    /**
     * How pictures for links are made.
     *
     * @param kept where they are kept
     */
    CardOptions cards(CardStore kept) throws MojoFailureException {
        return new CardOptions(cards, Setting.file("cardFont", cardFont), SiteStyles.of(siteDirectory.toPath()), kept);
    }

    /** The address at which the site is published, ended by {@code /}, as far as it is known. */
    Optional<String> siteAddress() throws MojoFailureException {
        Optional<String> written = Setting.siteAddress("siteUrl", siteUrl);
        return written.isPresent() || project.getFile() == null ? written : PublishedSite.of(project);
    }
}
