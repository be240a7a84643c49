package io.github.vitae.read.source;

import io.github.vitae.problem.Problems;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.CitedPublications;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.html.KnownTexts;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The gates that an author's HTML passes in one reading: one set of styles, of publications to cite and of links for all of them. */
final class Gates {

    private final AuthorStyleSheet styles = new AuthorStyleSheet();
    private final CitedPublications publications = new CitedPublications();
    private final HtmlGate documents;
    private final HtmlGate data;
    private Optional<BinaryOperator<String>> own = Optional.empty();

    /**
     * @param trusted whether the HTML of documents is published as it was written
     * @param links takes every link into the site
     * @param known short texts that were read before
     * @param problems takes what is dropped
     */
    Gates(boolean trusted, LinkedFiles links, Optional<KnownTexts> known, Problems problems) {
        this.documents = new HtmlGate(trusted, links, styles, publications, problems);
        // HTML in a field of a data file is never trusted: SECURITY.md
        this.data = new HtmlGate(false, links, styles, publications, problems);
        known.ifPresent(data::know);
    }

    HtmlGate documents() {
        return documents;
    }

    HtmlGate data() {
        return data;
    }

    /** One whose links lead nowhere from the site, whose styles are none of the site's, and that tells nothing. */
    HtmlGate unshown() {
        HtmlGate unshown = new HtmlGate(false, link -> {}, new AuthorStyleSheet(), new Problems());
        own.ifPresent(unshown::ownSite);
        return unshown;
    }

    AuthorStyleSheet styles() {
        return styles;
    }

    CitedPublications publications() {
        return publications;
    }

    /** From here on, addresses of the author's own site are what this makes of them. */
    void ownSite(BinaryOperator<String> site) {
        own = Optional.of(site);
        documents.ownSite(site);
        data.ownSite(site);
    }

    /** How much of the texts so far is remembered for those to come. */
    int remembered() {
        return documents.remembered() + data.remembered();
    }
}
