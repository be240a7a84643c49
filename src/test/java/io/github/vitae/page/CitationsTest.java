package io.github.vitae.page;

import io.github.vitae.model.*;
import io.github.vitae.problem.Location;
import io.github.vitae.testing.ClasspathStyles;
import io.github.vitae.text.HtmlGate;
import java.util.*;
import org.junit.jupiter.api.Test;

class CitationsTest {
    @Test
    void trial() {
        PersonName king = new PersonName(
                Optional.empty(),
                Optional.of("King"),
                Optional.of("Martin Luther"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Jr."));
        PersonName van = new PersonName(
                Optional.empty(),
                Optional.of("Gogh"),
                Optional.of("Vincent"),
                Optional.empty(),
                Optional.of("van"),
                Optional.empty());
        Publication p = Publication.titled(
                        "k",
                        PublicationKind.ARTICLE,
                        HtmlGate.plain("On the \"quoted\" way of things: a study"),
                        Location.ofFile("x"))
                .withContributors(new Contributors(
                        List.of(
                                Author.named(PersonName.of("Nils Ole", "Østergård"))
                                        .asOwner(),
                                Author.named(king),
                                Author.named(van),
                                Author.named(PersonName.literal("The Iı Consortium"))),
                        true,
                        List.of()))
                .withDate(Optional.of(EntryDate.of(PartialDate.ofMonth(2025, 5))))
                .withVenue(new Venue(
                        Optional.of("Journal of Careful Machines"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Venue.Numbering(
                                Optional.of("3"),
                                Optional.of("2"),
                                Optional.of("11–19"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                .withIdentifiers(new Identifiers(
                        Optional.of("10.1234/abc"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        Citations c = new Citations(new ClasspathStyles(), CitationStore.NONE, Locale.ENGLISH);
        for (String s : List.of(
                "apa",
                "ieee",
                "chicago-author-date",
                "china-national-standard-gb-t-7714-2015-numeric",
                "nature",
                "vancouver",
                "modern-language-association")) {
            System.out.println(s + ": " + c.of(p, s).plain());
            c.of(p, s).runs().forEach(r -> System.out.println("    " + r));
        }
    }
}
