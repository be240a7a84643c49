package io.github.vitae.read.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Identifiers.Eprint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers and pages in all the ways that people and programs write them. */
class ArticleIdsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    10.1000/ABC                                                   | 10.1000/abc
                    doi:10.1000/abc.                                              | 10.1000/abc
                    DOI:10.1000/abc                                               | 10.1000/abc
                    info:doi/10.1000/abc                                          | 10.1000/abc
                    urn:doi:10.1000/abc                                           | 10.1000/abc
                    doi.org/10.1000/abc                                           | 10.1000/abc
                    dx.doi.org/10.1000/abc                                        | 10.1000/abc
                    HTTP://DX.DOI.ORG/10.1000/abc                                 | 10.1000/abc
                    https://www.doi.org/10.1000/abc                               | 10.1000/abc
                    http://doi.acm.org/10.1145/1234.5678                          | 10.1145/1234.5678
                    https://doi.ieeecomputersociety.org/10.1109/X.2001.1          | 10.1109/x.2001.1
                    http://doi.wiley.com/10.1002/abc                              | 10.1002/abc
                    https://doi.org/10.1002/(SICI)1097(1998)49:8%3C693::AID-3%3E3.0.CO;2-O | 10.1002/(sici)1097(1998)49:8<693::aid-3>3.0.co;2-o
                    10.1002/(SICI)1097(1998)49:8<693::AID-3>3.0.CO;2-O            | 10.1002/(sici)1097(1998)49:8<693::aid-3>3.0.co;2-o
                    https://dl.acm.org/doi/10.1145/1234.5678                      | 10.1145/1234.5678
                    https://dl.acm.org/doi/pdf/10.1145/1234.5678?download=true    | 10.1145/1234.5678
                    https://dl.acm.org/doi/abs/10.1145/1234.5678#sec              | 10.1145/1234.5678
                    https://onlinelibrary.wiley.com/doi/10.1002/abc.123/abstract  | 10.1002/abc.123
                    https://www.tandfonline.com/doi/full/10.1080/0123.2020.1      | 10.1080/0123.2020.1
                    https://link.springer.com/article/10.1007/s00-020-1           | 10.1007/s00-020-1
                    https://link.springer.com/chapter/10.1007/978-3-1_2           | 10.1007/978-3-1_2
                    https://link.springer.com/content/pdf/10.1007/s00-020-1.pdf   | 10.1007/s00-020-1
                    https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.1.2 | 10.1103/physrevlett.1.2
                    https://iopscience.iop.org/article/10.1088/1/2/3/meta         | 10.1088/1/2/3
                    https://www.frontiersin.org/articles/10.3389/f.2020.1/full    | 10.3389/f.2020.1
                    https://doi-org.proxy.example.edu/10.1000/abc                 | 10.1000/abc
                    """)
    void doi(String written, String bare) {
        assertThat(ArticleIds.doi(written)).contains(bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none",
                "10.1000",
                "10.1000/",
                "https://example.org/papers/10.1000/abc",
                "https://example.org/?ref=10.1000/abc",
                "https://doi.org/",
                "https://www.doi.example.org/doing/10.1000/abc",
                "1145/1234.5678"
            })
    void noDoi(String written) {
        assertThat(ArticleIds.doi(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    2401.00001                              | 2401.00001
                    arXiv:2401.00001v2                      | 2401.00001v2
                    ARXIV: 2401.00001 [cs.LG]               | 2401.00001
                    hep-th/9901001                          | hep-th/9901001
                    math.GT/0309136v1                       | math.GT/0309136v1
                    https://arxiv.org/abs/hep-th/9901001    | hep-th/9901001
                    http://arxiv.org/pdf/2401.00001.pdf     | 2401.00001
                    https://arxiv.org/abs/2401.00001/       | 2401.00001
                    http://www.arxiv.org/abs/0704.0001      | 0704.0001
                    https://export.arxiv.org/abs/0704.0001  | 0704.0001
                    https://doi.org/10.48550/arXiv.2401.00001 | 2401.00001
                    10.48550/arXiv.2401.00001               | 2401.00001
                    """)
    void arxiv(String written, String id) {
        assertThat(ArticleIds.arxiv(written)).map(Eprint::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    1--10            | 1–10
                    1-10             | 1–10
                    1–10             | 1–10
                    1 — 10           | 1–10
                    1---10           | 1–10
                    1‐10             | 1–10
                    1&ndash;10       | 1–10
                    A1--A9           | A1–A9
                    A1-A9            | A1–A9
                    pp. A1-A9        | A1–A9
                    S. 12-14         | 12–14
                    pages 3--4       | 3–4
                    p. 7             | 7
                    e12345           | e12345
                    12+              | 12+
                    3-1--3-20        | 3-1–3-20
                    45:1--45:20      | 45:1–45:20
                    1--3,7;9         | 1–3, 7, 9
                    xii--xv          | xii–xv
                    II-429           | II-429
                    II-429--II-432   | II-429–II-432
                    7--es            | 7-es
                    psychology1      | psychology1
                    """)
    void pages(String written, String range) {
        assertThat(ArticleIds.pages(written)).isEqualTo(range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0--0", "0-0", "--", "-", "n/a", "N/A", "n.p.", "?", "??--??", "TBD", "to appear"})
    void noPages(String written) {
        assertThat(ArticleIds.pages(written)).isEmpty();
    }
}
