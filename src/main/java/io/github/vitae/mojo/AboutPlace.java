package io.github.vitae.mojo;

import io.github.vitae.model.value.SitePath;
import java.util.Optional;

/**
 * Where the About page goes, and what is told of it.
 *
 * @param page its place; without About, that of the site's own first page
 * @param isMade whether there is an About page
 * @param isReports whether there is none, and a report makes the first page
 * @param said which page is the site's first, where that is not plain
 */
record AboutPlace(SitePath page, boolean isMade, boolean isReports, Optional<String> said) {

    private static final SitePath INDEX = new SitePath("index.html");
    private static final SitePath ABOUT = new SitePath("about.html");

    /** What the user can choose. */
    enum Choice {
        INDEX,
        ABOUT,
        NONE
    }

    /**
     * Decides.
     *
     * @param chosen what the user chose; by default About is the first page of a site that has no other
     * @param ofSite whether the site's sources have an index
     * @param ofReport whether a report writes an index too: that of maven-project-info-reports-plugin
     * @param behindReport whether that report has its place before ours is asked
     */
    static AboutPlace of(Optional<Choice> chosen, boolean ofSite, boolean ofReport, boolean behindReport) {
        if (chosen.equals(Optional.of(Choice.NONE))) {
            String first = ofSite
                    ? "index.html is the site's own"
                    : ofReport
                            ? "index.html is a report's, of maven-project-info-reports-plugin"
                            : "nothing is at index.html, where a site begins: write src/site/markdown/index.md";
            return new AboutPlace(
                    INDEX, false, ofReport, Optional.of("<aboutPage> is none: there is no About, and " + first));
        }
        if (chosen.equals(Optional.of(Choice.ABOUT))) {
            return new AboutPlace(ABOUT, true, false, Optional.empty());
        }
        if (ofSite && chosen.isEmpty()) {
            return new AboutPlace(
                    ABOUT, true, false, Optional.of("The site has an index of its own: About is about.html"));
        }
        if (behindReport) {
            return new AboutPlace(
                    ABOUT,
                    true,
                    false,
                    Optional.of(
                            "index.html is a report's, of maven-project-info-reports-plugin, which the pom names first:"
                                    + " About is about.html. Name vitae before it for another order"));
        }
        return new AboutPlace(
                INDEX,
                true,
                false,
                ofReport && chosen.isEmpty()
                        ? Optional.of(
                                "index.html is About, in place of the report index of"
                                        + " maven-project-info-reports-plugin. <aboutPage>about</aboutPage> leaves that one there")
                        : Optional.empty());
    }
}
