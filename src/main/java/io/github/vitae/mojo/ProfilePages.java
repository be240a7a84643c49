package io.github.vitae.mojo;

import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.feed.FeedOptions;
import io.github.vitae.page.feed.FeedOutputs;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.SiteUrl;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.Reading;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.publish.SiteWriter;
import io.github.vitae.site.publish.Sitemap;
import io.github.vitae.site.record.Written;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * A profile that was read, checked and made into pages: what the goal and the report have in common.
 *
 * @param profile the profile
 * @param writer writes its pages
 * @param owner whose pages they are; also the name of the menu that they stand in
 * @param feeds which feeds there are
 */
record ProfilePages(Profile profile, SiteWriter writer, String owner, FeedOptions feeds) {

    /** Tells what the site has besides the profile's pages; asked once these are made. */
    interface Surroundings {
        SiteInventory inventory() throws MojoExecutionException, MojoFailureException;
    }

    /**
     * Reads a profile and makes its pages; all that is doubtful is told.
     *
     * @return nothing if the directory holds no profile
     * @throws MojoFailureException if what is doubtful fails the build
     */
    static Optional<ProfilePages> of(
            ProfileInput input, PageOptions pages, Surroundings surroundings, Log log, Outcome outcome)
            throws MojoExecutionException, MojoFailureException {
        Problems problems = new Problems();
        Optional<ProfilePages> made = of(input, pages, surroundings, log, problems);
        outcome.decide(problems);
        return made;
    }

    /**
     * Reads a profile and makes its pages.
     *
     * @param problems takes what is doubtful
     * @return nothing if the directory holds no profile
     */
    static Optional<ProfilePages> of(
            ProfileInput input, PageOptions pages, Surroundings surroundings, Log log, Problems problems)
            throws MojoExecutionException, MojoFailureException {
        Optional<Reading> reading = input.read(problems);
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        Profile profile = reading.get().profile();
        List<Output> outputs = new ArrayList<>(ProfileOutputs.of(profile, pages));
        SiteInventory inventory = surroundings.inventory();
        pages.publications()
                .site()
                .ifPresent(address -> outputs.addAll(Sitemap.of(outputs, inventory, new SiteUrl(address))));
        SiteWriter writer = new SiteWriter(
                        outputs,
                        inventory,
                        profile.localLinks(),
                        input.directory().shownAs(),
                        problems)
                .withMenu(ProfileOutputs.menu(profile, outputs, pages));
        log.info("Reading " + (input.written() ? input.directory().shownAs() + " as " : "")
                + reading.get().layout()
                + (input.written() ? ", because of " + reading.get().evidence() : ""));
        reading.get().fromProject().forEach(log::info);
        return Optional.of(new ProfilePages(
                profile,
                writer,
                profile.person()
                        .map(Person::name)
                        .or(() ->
                                input.project().map(facts -> facts.description().name()))
                        .orElse("Profile"),
                pages.feeds()));
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

    /** Says what is in no feed, or why there are none. */
    void tellFeeds(Log log) {
        FeedOutputs.notes(profile, feeds).forEach(log::info);
    }

    /** Says what site.xml lacks. */
    void tellMenu(Written written, Log log) {
        if (!written.siteXml().isEmpty()) {
            log.info("For the menu of the site's other pages, write into src/site/site.xml:" + System.lineSeparator()
                    + "  " + String.join(System.lineSeparator() + "  ", written.siteXml()));
        }
    }
}
