package io.github.vitae.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where About goes, by what the user chose and by who else has a first page for the site. */
class AboutPlaceTest {

    @ParameterizedTest
    @CsvSource({
        // chosen, index among the sources, report index, named before ours, page, made, said
        ",      false, false, false, index.html, true,  ''",
        ",      true,  false, false, about.html, true,  The site has an index of its own: About is about.html",
        ",      true,  true,  false, about.html, true,  The site has an index of its own: About is about.html",
        ",      false, true,  false, index.html, true,  'index.html is About, in place of the report index'",
        ",      false, true,  true,  about.html, true,  'About is about.html. Name vitae before it'",
        "INDEX, false, true,  false, index.html, true,  ''",
        "INDEX, false, true,  true,  about.html, true,  'About is about.html. Name vitae before it'",
        "INDEX, true,  false, false, index.html, true,  ''",
        "ABOUT, false, false, false, about.html, true,  ''",
        "ABOUT, true,  true,  true,  about.html, true,  ''",
        "NONE,  true,  false, false, index.html, false, index.html is the site's own",
        "NONE,  false, true,  false, index.html, false, 'index.html is a report''s'",
        "NONE,  false, false, false, index.html, false, nothing is at index.html",
    })
    void theFirstPageIsWhatTheUserChoosesOrWhatIsThere(
            AboutPlace.Choice chosen,
            boolean ofSite,
            boolean ofReport,
            boolean behind,
            String page,
            boolean made,
            String said) {
        AboutPlace place = AboutPlace.of(Optional.ofNullable(chosen), ofSite, ofReport, behind);

        assertThat(place.page().value()).isEqualTo(page);
        assertThat(place.isMade()).isEqualTo(made);
        if (said.isEmpty()) {
            assertThat(place.said()).isEmpty();
        } else {
            assertThat(place.said().orElse("")).contains(said);
        }
    }
}
