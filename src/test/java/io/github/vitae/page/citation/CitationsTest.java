package io.github.vitae.page.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.page.citation.Citation.Role;
import io.github.vitae.page.citation.Citation.Run;
import io.github.vitae.page.citation.style.CitationStyles;
import io.github.vitae.problem.Location;
import io.github.vitae.testing.Bibliographies;
import io.github.vitae.testing.ClasspathStyles;
import io.github.vitae.text.html.HtmlGate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {

    private static Citations fresh(CitationStore store) {
        return new Citations(new ClasspathStyles(), store, Locale.ENGLISH);
    }

    private static PersonName name(String given, String particle, String family, String suffix) {
        return new PersonName(
                Optional.empty(),
                Optional.of(family),
                Optional.of(given),
                Optional.empty(),
                Optional.of(particle).filter(words -> !words.isEmpty()),
                Optional.of(suffix).filter(words -> !words.isEmpty()));
    }

    private static Publication paper(boolean othersToo) {
        List<Author> authors = List.of(
                Author.named(PersonName.of("Nils Ole", "Østergård")).asOwner(),
                Author.named(name("Martin Luther", "", "King", "Jr.")),
                Author.named(name("Vincent", "van", "Gogh", "")),
                Author.named(PersonName.literal("The Harbour Consortium")));
        return Publication.titled(
                        "k",
                        PublicationKind.ARTICLE,
                        HtmlGate.plain("On the \"quoted\" way of things: a study"),
                        Location.ofFile("x.bib"))
                .withContributors(new Contributors(authors, othersToo, List.of(), List.of(), List.of()))
                .withDate(Optional.of(EntryDate.of(PartialDate.ofMonth(2025, 5))))
                .withVenue(Venue.named("Journal of Careful Machines"))
                .withIdentifiers(new Identifiers(
                        Optional.of("10.5555/abc"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static List<String> parts(Citation citation, Role role) {
        return citation.runs().stream()
                .filter(run -> run.role() == role)
                .map(Run::text)
                .toList();
    }

    /** Each entry of bibliographies as people keep them, in a style. With {@code -Dgolden.update} it becomes the known one. */
    @ParameterizedTest
    @ValueSource(strings = {"apa", "ieee", "chicago-author-date", "china-national-standard-gb-t-7714-2015-numeric"})
    void bibliographiesReadAsTheStyleHasThem(String style, @TempDir Path directory) throws IOException {
        List<Publication> publications = Bibliographies.publications(directory);
        Citations citations = fresh(CitationStore.NONE);
        String said = publications.stream()
                .map(publication -> publication.key() + "\n    "
                        + citations.of(publication, style).plain() + "\n")
                .collect(Collectors.joining());
        Path known = Bibliographies.FOLDER.resolve(style + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(known, said, StandardCharsets.UTF_8);
        }

        assertThat(publications).hasSizeGreaterThanOrEqualTo(300);
        assertThat(said)
                .isEqualTo(Files.readString(known, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    /** ACM's style ends what it found nothing for with a dot of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"association-for-computing-machinery", "acm-sig-proceedings"})
    void noDotFollowsAnother(String style) {
        Publication talk = Publication.titled(
                        "k",
                        PublicationKind.PAPER_CONFERENCE,
                        HtmlGate.plain("Tails of Kites"),
                        Location.ofFile("x.bib"))
                .withContributors(new Contributors(
                        List.of(Author.named(PersonName.of("Ann", "Quill"))), false, List.of(), List.of(), List.of()))
                .withDate(Optional.of(EntryDate.of(PartialDate.ofYear(2012))))
                .withVenue(Venue.named("Winds"));

        assertThat(fresh(CitationStore.NONE).of(talk, style).plain())
                .contains("2012")
                .doesNotContain(". .")
                .doesNotContain("..")
                .doesNotEndWith(" ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apa", "ieee", "chicago-author-date", "china-national-standard-gb-t-7714-2015-numeric"})
    void titleAuthorsYearAndDoiAreTold(String style) {
        Citation citation = fresh(CitationStore.NONE).of(paper(false), style);

        assertThat(parts(citation, Role.TITLE))
                .singleElement()
                .asString()
                .containsIgnoringCase("way of things: a study");
        assertThat(parts(citation, Role.YEAR)).containsExactly("2025");
        assertThat(parts(citation, Role.DOI)).singleElement().asString().endsWith("10.5555/abc");
        assertThat(parts(citation, Role.CONTAINER)).containsExactly("Journal of Careful Machines");
        List<String> owner = new ArrayList<>();
        citation.runs().stream().filter(run -> run.author() == 0).forEach(run -> owner.add(run.text()));
        assertThat(String.join("", owner).toLowerCase(Locale.ROOT))
                .contains("østergård")
                .matches(".*\\bn\\b?.*");
        assertThat(citation.runs().stream().map(Run::author).distinct()).contains(0, 1, 2);
    }

    @Test
    void aSuffixStandsBehindTheGivenName() {
        assertThat(fresh(CitationStore.NONE).of(paper(false), "apa").plain())
                .isEqualTo("Østergård, N. O., King, M. L., Jr., van Gogh, V., & The Harbour Consortium. (2025)."
                        + " On the “quoted” way of things: a study. Journal of Careful Machines."
                        + " https://doi.org/10.5555/abc");
    }

    @Test
    void othersAreNoAuthor() {
        assertThat(fresh(CitationStore.NONE).of(paper(true), "apa").plain())
                .contains("The Harbour Consortium, et al. (2025)");
        assertThat(fresh(CitationStore.NONE).of(paper(true), "ieee").plain())
                .startsWith(
                        "N. O. Østergård, M. L. King Jr., V. van Gogh, The Harbour Consortium, et al., “On the ‘quoted’");
    }

    @Test
    void oneJournalsNameForAStyleGivesThatStyle() {
        assertThat(fresh(CitationStore.NONE)
                        .of(paper(false), "nature-communications")
                        .plain())
                .isEqualTo(fresh(CitationStore.NONE).of(paper(false), "nature").plain());
    }

    @Test
    void lettersKeepTheirDotsOnATurkishMachine() {
        Locale usual = Locale.getDefault();
        String style = "china-national-standard-gb-t-7714-2015-numeric";
        Publication publication =
                paper(false).withContributors(Contributors.of(List.of(Author.named(PersonName.of("Iris", "Tidwiki")))));
        String here = fresh(CitationStore.NONE).of(publication, style).plain();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(fresh(CitationStore.NONE).of(publication, style).plain()).isEqualTo(here);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void whatWasSaidIsNotFormattedAgain() {
        Map<String, String> kept = new HashMap<>();
        CitationStore store = new CitationStore() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void put(String key, String value) {
                kept.put(key, value);
            }
        };
        Citation first = fresh(store).of(paper(true), "apa");
        CitationStyles none = new CitationStyles() {
            @Override
            public String style(String name) {
                throw new AssertionError("asked for " + name);
            }

            @Override
            public Optional<String> locale(String tag) {
                throw new AssertionError("asked for " + tag);
            }

            @Override
            public String version() {
                return new ClasspathStyles().version();
            }
        };

        assertThat(new Citations(none, store, Locale.ENGLISH).of(paper(true), "apa"))
                .isEqualTo(first);
        assertThat(kept).hasSize(1);
    }

    @Test
    void whatAStoreKeepsInAnotherFormIsNoCitation() {
        assertThat(Citation.of("")).isEmpty();
        assertThat(Citation.of("ITALIC\u001FTITLE\u001Fx\u001Ftext")).isEmpty();
        Citation citation = fresh(CitationStore.NONE).of(paper(false), "apa");
        assertThat(Citation.of(citation.kept())).contains(citation);
    }

    private static Publication by(int authors) {
        List<Author> named = new ArrayList<>();
        for (int at = 1; at <= authors; at++) {
            named.add(Author.named(PersonName.of("Ann", "Author" + at)));
        }
        return paper(false).withContributors(Contributors.of(named));
    }

    @Test
    void ofManyAuthorsTheLastIsNamed() {
        assertThat(fresh(CitationStore.NONE).of(by(21), "apa").plain())
                .contains("Author19, A., … Author21, A. (2025)")
                .doesNotContain("Author20", "&");
        assertThat(fresh(CitationStore.NONE).of(by(20), "apa").plain()).contains("Author19, A., & Author20, A. (2025)");
        assertThat(parts(fresh(CitationStore.NONE).of(by(21), "apa"), Role.AUTHOR))
                .hasSize(20);
    }

    @Test
    void particlesStandWhereTheStyleWantsThem() {
        Author fontaine = Author.named(new PersonName(
                Optional.empty(),
                Optional.of("Fontaine"),
                Optional.of("Jean"),
                Optional.of("de"),
                Optional.of("La"),
                Optional.empty()));
        Author gogh = Author.named(name("Vincent", "van", "Gogh", ""));
        Author arc = Author.named(name("Jo", "d’", "Arc", "Sr."));
        Publication dutch = paper(false).withContributors(Contributors.of(List.of(gogh)));

        assertThat(fresh(CitationStore.NONE).of(dutch, "apa").plain()).startsWith("van Gogh, V. (");
        assertThat(fresh(CitationStore.NONE).of(dutch, "chicago-author-date").plain())
                .startsWith("Gogh, Vincent van. 2025");
        assertThat(fresh(CitationStore.NONE).of(dutch, "ieee").plain()).startsWith("V. van Gogh, ");
        assertThat(parts(fresh(CitationStore.NONE).of(dutch, "chicago-author-date"), Role.AUTHOR))
                .containsExactly("Gogh, Vincent van");
        assertThat(fresh(CitationStore.NONE)
                        .of(dutch.withContributors(Contributors.of(List.of(arc))), "chicago-author-date")
                        .plain())
                .startsWith("Arc, Jo d’, Sr. 2025");
        assertThat(fresh(CitationStore.NONE)
                        .of(dutch.withContributors(Contributors.of(List.of(fontaine))), "ieee")
                        .plain())
                .startsWith("J. de La Fontaine, ");
    }

    @Test
    void whatKeepsItsCaseIsNotSetInTitleCase() {
        Publication kept = Publication.titled(
                        "k",
                        PublicationKind.ARTICLE,
                        HtmlGate.plain("on the xgboost of it: is it o(n)?"),
                        Location.ofFile("x.bib"))
                .withKeptCase(List.of("xgboost", "is", "o(n)?"))
                .withVenue(Venue.named("Proc. of the machines"));

        assertThat(fresh(CitationStore.NONE).of(kept, "chicago-author-date").plain())
                .isEqualTo("“On the xgboost of It: is It o(n)?” n.d. Proc. of the Machines.");
    }
}
