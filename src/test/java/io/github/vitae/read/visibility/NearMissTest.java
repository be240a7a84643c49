package io.github.vitae.read.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are none, and what was meant by them. */
class NearMissTest {

    private static final Set<String> KEYS =
            Set.of("title", "date", "url", "tags", "awarder", "redirect_from", "affiliation", "email");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "titl, title",
        "tittle, title",
        "dates, date",
        "tagz, tags",
        "urls, url",
        "tiitlle, title",
        "awader, awarder",
        "awarded, awarder",
        "afiliaton, affiliation",
        "affilliatoin, affiliation",
        "redirect_form, redirect_from",
    })
    void aSlipOrTwoAreForgivenByLength(String key, String meant) {
        assertThat(NearMiss.meant(key, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "URL, url",
        "Title, title",
        "e-mail, email",
        "E_Mail, email",
        "redirect-from, redirect_from",
        "redirectFrom, redirect_from",
        "Redirect From, redirect_from",
    })
    void otherCapitalsAndHyphensAreNoSlip(String key, String meant) {
        assertThat(NearMiss.meant(key, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tag", "dte", "ur", "uri", "x", "-", ""})
    void inShortWordsASlipIsNotForgiven(String key) {
        assertThat(NearMiss.meant(key, KEYS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "data1", "layout", "author", "permalink"})
    void whatIsFartherIsNotGuessed(String key) {
        assertThat(NearMiss.meant(key, KEYS)).isEmpty();
    }

    @Test
    void betweenTwoThatAreEquallyNearNothingIsGuessed() {
        assertThat(NearMiss.meant("body", Set.of("bodys", "bodyx"))).isEmpty();
        assertThat(NearMiss.meant("body", Set.of("bodys", "bodyx", "bodyz"))).isEmpty();
    }

    @Test
    void theNearerOfTwoIsMeant() {
        assertThat(NearMiss.meant("affiliatio", Set.of("affiliation", "affiliations")))
                .contains("affiliation");
        assertThat(NearMiss.meant("affiliationz", Set.of("affiliation", "Affiliation-Z")))
                .contains("Affiliation-Z");
    }

    @Test
    void withoutKeysNothingIsMeant() {
        assertThat(NearMiss.meant("title", Set.of())).isEmpty();
    }
}
