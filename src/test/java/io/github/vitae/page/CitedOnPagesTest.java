package io.github.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Profile;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.citation.CitationStore;
import io.github.vitae.page.citation.Citations;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.publication.PublicationOptions;
import io.github.vitae.testing.ClasspathStyles;
import io.github.vitae.testing.PageHtml;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations as pages have them: each title is one link, each owner marked, each year told from others. */
class CitedOnPagesTest {

    @TempDir
    Path directory;

    private Document page(String path, String style, String about, String bibliography) {
        Profile profile = TrialProfile.in(directory)
                .with("about.md", "---\ntitle: About\n---\n" + about)
                .with("person.yml", "name: Jane Doe\n")
                .with("publications.bib", bibliography)
                .read()
                .profile()
                .orElseThrow();
        PublicationOptions publications = new PublicationOptions(
                new Citations(new ClasspathStyles(), CitationStore.NONE, Locale.ENGLISH),
                style,
                PublicationOptions.Listing.CITATIONS,
                PublicationOptions.Grouping.YEAR,
                true,
                Optional.empty());
        PageOptions options = new PageOptions(
                Locale.ENGLISH,
                new SitePath("index.html"),
                true,
                5,
                3,
                Look.SKIN,
                publications,
                LocalDate.of(2026, 11, 28));
        return ProfileOutputs.of(profile, options).stream()
                .filter(output -> output.path().value().equals(path))
                .map(output -> Jsoup.parseBodyFragment(PageHtml.of((Output.Page) output)))
                .findFirst()
                .orElseThrow();
    }

    private static final String SAME_YEAR = """
            @article{z, author={Doe, Jane}, title={Zebra tides}, journal={J}, year=2010}
            @article{a, author={Doe, Jane}, title={Alpha tides}, journal={J}, year=2010}
            """;

    @Test
    void worksOfOneYearAreToldApartInTheListAndWhereTheyAreMentioned() {
        Document list = page("publications.html", "apa", "See [@z] and [@a].", SAME_YEAR);
        Document about = page("index.html", "apa", "See [@z] and [@a]. @z say so [-@a].", SAME_YEAR);

        assertThat(list.select(".vitae-citation").eachText())
                .containsExactlyInAnyOrder("Doe, J. (2010b). Zebra tides. J.", "Doe, J. (2010a). Alpha tides. J.");
        assertThat(list.select("time.dt-published").eachText()).containsOnly("2010");
        assertThat(about.select(".vitae-mention > a").eachText())
                .containsExactly("Doe, 2010b", "Doe, 2010a", "Doe (2010b)", "2010a");
        assertThat(about.select(".vitae-hover").eachText()).first().isEqualTo("Doe, J. (2010b). Zebra tides. J.");
    }

    @Test
    void citedByItselfAWorkHasNoLetter() {
        Document page = page("publications/z.html", "apa", "x", SAME_YEAR);

        assertThat(page.select("dl.vitae-styles dd").eachText())
                .allSatisfy(words -> assertThat(words).doesNotContain("2010b"));
    }

    @Test
    void formulasKeepTheirLettersAndTitlesStandOnce() {
        Document list = page("publications.html", "chicago-author-date", "x", """
                @article{a, author={Doe, J.}, title={Rates of $a^+ b$ in $e^+e^-$ pairs}, journal={J}, year=2024}
                @article{b, author={Doe, J.}, title={Rates of $x \\to \\phi \\mu^+ \\mu^-$}, journal={J}, year=2023}
                """);

        assertThat(list.select("a.p-name").stream().map(Element::html))
                .containsExactly(
                        "Rates of a<sup>+</sup> b in e<sup>+</sup>e<sup>−</sup> Pairs",
                        "Rates of x → ϕμ<sup>+</sup> μ<sup>−</sup>");
        assertThat(list.select(".vitae-citation").eachText())
                .allSatisfy(words -> assertThat(words.split("Rates of")).hasSize(2));
    }

    @Test
    void aTitleOfSeveralLooksIsOneLink() {
        String bibliography = """
                @book{b, author={Doe, Jane}, title={The life of \\emph{Escherichia coli}}, publisher={Press}, year=2019}
                """;

        assertThat(page("publications.html", "modern-language-association", "x", bibliography)
                        .expectFirst(".vitae-citation")
                        .html())
                .isEqualTo("<strong class=\"p-author vitae-owner\">Doe, Jane</strong>."
                        + " <a class=\"p-name u-url\" href=\"publications/b.html\"><i>The Life of </i>Escherichia coli</a>."
                        + " Press, <time class=\"dt-published\" datetime=\"2019\">2019</time>.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apa",
                "ieee",
                "chicago-author-date",
                "chicago-notes-bibliography",
                "china-national-standard-gb-t-7714-2015-numeric"
            })
    void theOwnerIsMarkedAmongNamesakesAndTheYearIsTheYear(String style) {
        Document list = page("publications.html", style, "x", """
                @book{x, author={Doe, Ann and Doe, Jane and Doe, Ann}, title={2020}, publisher={Jane Doe}, year=2020}
                """);
        Element citation = list.expectFirst(".vitae-citation");

        assertThat(citation.select(".p-author").eachAttr("class"))
                .containsExactly("p-author", "p-author vitae-owner", "p-author");
        assertThat(citation.select("a.p-name").eachText()).containsExactly("2020");
        assertThat(citation.select("time").eachText()).containsExactly("2020");
        assertThat(List.copyOf(citation.select("a.p-name, time").eachAttr("class")))
                .containsExactlyInAnyOrder("p-name u-url", "dt-published");
    }
}
