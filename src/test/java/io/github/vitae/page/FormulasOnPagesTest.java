package io.github.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas of a whole profile, from wherever an author has texts to the pages and files made of them. */
class FormulasOnPagesTest {

    @TempDir
    Path directory;

    private static String tex(String written) {
        return "<annotation encoding=\"application/x-tex\">" + written + "</annotation>";
    }

    @Test
    void formulasOfMarkdownAreNeverEmphasis() {
        TrialProfile.Result result =
                TrialProfile.in(directory).with("about.md", """
                        ---
                        title: About
                        name: Mira Example
                        ---
                        We bound $u_i*v_j*w_k$ and \\\\(y_1 * y_2 * y_3\\\\) for _all_ $n$, at $5 and $10.

                        # News

                        - **May 2025** Proof of $s_i*t_j*r_k$.
                        """).read();

        assertThat(result.page("index.html"))
                .contains(tex("u_i*v_j*w_k"), tex("y_1 * y_2 * y_3"), tex("n"), "<em>all</em>", "at $5 and $10.");
        assertThat(result.page("news.html")).contains(tex("s_i*t_j*r_k")).doesNotContain("<em>");
        assertThat(result.log()).isEmpty();
    }

    @Test
    void formulasOfHugoBloxStayWholeInBiographiesAndAbstracts() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("content/authors/admin/_index.md", """
                        ---
                        title: Mira Example
                        superuser: true
                        ---
                        I bound $u_i*v_j*w_k$.
                        """)
                .with("content/publication/p1/index.md", """
                        ---
                        title: "Model"
                        authors: [admin]
                        date: "2021-01-26"
                        publication: "*J*"
                        math: true
                        abstract: "We need ${O(h_{\\\\max}*m_1*m_2)}$ of _storage_."
                        ---
                        """)
                .read();

        assertThat(result.page("index.html")).contains(tex("u_i*v_j*w_k")).doesNotContain("<em>");
        assertThat(result.everything()).contains(tex("{O(h_{\\max}*m_1*m_2)}"), "<em>storage</em>");
    }

    @Test
    void abstractsAndTitlesOfBibtexAreTypesetAndDownloadsKeepTheTex() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "---\ntitle: About\nname: Mira Example\n---\nTides.\n")
                .with("publications.bib", """
                        @article{a, author={Example, Mira}, title={Rates of $\\frac{a}{b}$ and CO$_2$},
                          abstract={We show $\\widetilde{O}(\\sqrt{n})$, $\\tilde{O}(n)$ and \\(x^{2^k}\\).}, journal={J}, year=2024}
                        """)
                .read();

        assertThat(result.everything())
                .contains(
                        tex("\\widetilde{O}(\\sqrt{n})"),
                        "Õ(n)",
                        tex("x^{2^k}"),
                        "CO<sub>2</sub>",
                        "$\\frac{a}{b}$ and CO$_2$");
        assertThat(result.log()).isEmpty();
    }

    @Test
    void titlesOfHugoBloxAreTypesetAndTheirBibtexHasTheTex() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("content/authors/admin/_index.md", "---\ntitle: Mira Example\nsuperuser: true\n---\nTides.\n")
                .with("content/publication/p1/index.md", """
                        ---
                        title: 'Tides in $\\frac{a_1}{b}$ and $x^2$'
                        authors: [admin]
                        date: "2021-01-26"
                        ---
                        """)
                .read();

        assertThat(result.everything())
                .contains(tex("\\frac{a_1}{b}"), "title = {Tides in $\\frac{a_1}{b}$ and $x^2$}");
    }

    @Test
    void titlesOfCslAreTypesetAndTheirBibtexHasTheTex() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("about.md", "---\ntitle: About\nname: Mira Example\n---\nTides.\n")
                .with("publications.json", """
                        [{"id": "a", "type": "article-journal", "title": "Tides in $\\\\tilde{O}(n^2)$ at $5 and $10",
                          "author": [{"family": "Example", "given": "Mira"}], "issued": {"date-parts": [[2024]]}}]
                        """)
                .read();

        assertThat(result.everything())
                .contains(
                        tex("\\tilde{O}(n^2)"), "Tides in Õ(n²) at $5 and $10", "$\\tilde{O}(n^2)$ at \\$5 and \\$10");
        assertThat(result.log()).isEmpty();
    }

    @Test
    void whereNoMarkUpIsWordsStandForFormulas() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with(
                        "about.md",
                        "---\ntitle: About\nname: Mira Example\n---\nOn $x^2$, [below](#for-n-le-3).\n\n## For $n \\le 3$\n\nWords.\n")
                .with("news.yml", "- date: 2025-05-01\n  text: A bound of $n^2$\n")
                .read();

        assertThat(result.page("index.html")).contains("id=\"for-n-3\"", "href=\"#for-n-3\"");
        assertThat(result.everything()).doesNotContain("$");
    }
}
