package io.github.vitae.mojo;

import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.feed.FeedOptions;
import io.github.vitae.page.feed.FeedOutputs;
import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.SiteUrl;
import io.github.vitae.page.metadata.WebFinger;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.Reading;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.publish.SiteWriter;
import io.github.vitae.site.publish.Sitemap;
import io.github.vitae.site.record.Written;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * A profile that was read, checked and made into pages: what the goal and the report have in common.
 *
 * @param edition the language that they are in
 * @param profile the profile
 * @param writer writes its pages
 * @param owner whose pages they are; also the name of the menu that they stand in
 * @param feeds which feeds there are
 * @param warnings what was asked for and is not there, a sentence each
 * @param read what was read, and why, a sentence each
 */
record ProfilePages(
        SiteEdition edition,
        Profile profile,
        SiteWriter writer,
        String owner,
        FeedOptions feeds,
        List<String> warnings,
        List<String> read) {

    /** Tells what the site has besides the profile's pages; asked once these are made. */
    interface Surroundings {
        SiteInventory inventory() throws MojoExecutionException, MojoFailureException;
    }

    /**
     * Reads a profile and makes its pages.
     *
     * @param edition the language that they are in, which there is a profile for
     * @param problems takes what is doubtful
     * @return nothing if the directory holds no profile
     */
    static Optional<ProfilePages> of(
            SiteEdition edition, ProfileInput input, PageOptions pages, Surroundings surroundings, Problems problems)
            throws MojoExecutionException, MojoFailureException {
        ProfileDirectory directory = input.directory();
        Optional<Reading> reading = input.read(problems);
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        Profile profile = reading.get().profile();
        SiteInventory around =
                surroundings.inventory().withLanguages(pages.languages().placesOfOthers());
        List<Output> made =
                ProfileOutputs.of(profile, pages.withCards(pages.cards().beside(around::isCrowded)));
        List<Output> outputs = new ArrayList<>(pages.languages().settled(made));
        // an old address that the root of the site has leads on from there
        boolean someAreAtRoot = outputs.size() < made.size();
        SiteInventory inventory = someAreAtRoot ? leadingOn(around, Addresses.of(made)) : around;
        pages.publications()
                .site()
                .filter(address -> !pages.languages().areListedAtRoot())
                .ifPresent(address -> outputs.addAll(
                        Sitemap.of(outputs, inventory, () -> pages.languages().inFolders(), new SiteUrl(address))));
        List<String> warnings = new ArrayList<>();
        // a host has one, at its root
        pages.webfinger()
                .filter(account -> edition.folder().isEmpty() && !inventory.provides(WebFinger.PATH))
                .ifPresent(account -> {
                    Optional<SiteUrl> site = pages.publications().site().map(SiteUrl::new);
                    account.file(site).ifPresent(outputs::add);
                    account.missing(site).ifPresent(warnings::add);
                });
        SiteWriter writer = new SiteWriter(outputs, inventory, profile.localLinks(), directory.shownAs(), problems)
                .withMenu(ProfileOutputs.menu(profile, outputs, pages));
        String language = directory.own().map(own -> " in " + own).orElse("");
        List<String> read = new ArrayList<>();
        read.add("Reading " + (input.written() ? directory.shownAs() + language + " as " : "")
                + reading.get().layout()
                + (input.written() ? ", because of " + reading.get().evidence() : ""));
        if (pages.languages().areFirst()) {
            read.addAll(reading.get().fromProject());
        }
        pages.languages().enter(writer.outputs());
        Optional<String> project =
                input.project().said().map(facts -> facts.description().name());
        return Optional.of(new ProfilePages(
                edition,
                profile,
                writer,
                profile.person().map(Person::name).or(() -> project).orElse("Profile"),
                pages.feeds(),
                List.copyOf(warnings),
                List.copyOf(read)));
    }

    private static SiteInventory leadingOn(SiteInventory around, Addresses known) {
        return around.withPages(page -> known.find(page, false).isPresent() || around.leadsSomewhere(page));
    }

    /** The date of the newest entry. */
    Instant newest() {
        return profile.newestDate()
                .map(date -> date.firstDay().atStartOfDay().toInstant(ZoneOffset.UTC))
                .orElse(Instant.EPOCH);
    }

    /**
     * Says what was written.
     *
     * @param where the site's directory, as messages show it
     */
    void tell(Written written, String where, Log log) {
        log.info("Wrote " + written.pages() + " pages into " + where + ": " + ShownKinds.of(profile));
    }

    /** Says what was read. */
    ProfilePages tellRead(Log log) {
        read.forEach(log::info);
        return this;
    }

    /** Says what is in no feed, or why there are none, and what else is not there. */
    void tellFeeds(Log log) {
        FeedOutputs.notes(profile, feeds).forEach(log::info);
        warnings.forEach(log::warn);
    }

    /** Draws the picture for links, unless it is drawn: whoever asks for it later has it. How many there are is answered. */
    long draw() {
        return pictures().filter(picture -> picture.content().get().isPresent()).count();
    }

    /** Says what is not on the pictures for links of some languages, which mostly is the same. */
    static void tellPictures(List<ProfilePages> all, Log log) {
        all.stream()
                .flatMap(ProfilePages::pictures)
                .flatMap(picture -> picture.notes().get().stream())
                .distinct()
                .forEach(log::info);
    }

    private Stream<Output.Picture> pictures() {
        return writer.outputs().stream()
                .filter(Output.Picture.class::isInstance)
                .map(Output.Picture.class::cast);
    }

    /** Says what site.xml lacks. */
    void tellMenu(Written written, Log log) {
        if (!written.siteXml().isEmpty()) {
            log.info("For the menu of the site's other pages, write into src/site/" + edition.siteXml() + ":"
                    + System.lineSeparator() + "  " + String.join(System.lineSeparator() + "  ", written.siteXml()));
        }
    }
}
