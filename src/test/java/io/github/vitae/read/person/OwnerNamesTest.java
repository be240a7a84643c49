package io.github.vitae.read.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Author;
import io.github.vitae.model.Person;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.ServiceLink;
import io.github.vitae.model.value.Link;
import io.github.vitae.text.bibtex.BibNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which authors are the owner of a profile. */
class OwnerNamesTest {

    private static PersonName name(String written) {
        return BibNames.of(written).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Beth Quill   | Ann Quill
                    Ann Beth Quill   | A. Quill
                    Ann Beth Quill   | A. B. Quill
                    Ann Beth Quill   | AB Quill
                    Ann Beth Quill   | Quill, A.B.
                    Ann Beth Quill   | Quill, Ann-Beth
                    Ann Quill        | Ann B. Quill
                    Ann Quill        | QUILL, ANN
                    Zoë Østergård    | Zoe Ostergard
                    Zoë Østergård    | Z. Østergård
                    Ludwig van der Boot | L. van der Boot
                    Ludwig van der Boot | Boot, Ludwig
                    Jean-Paul Quill  | J.-P. Quill
                    Jean-Paul Quill  | J. P. Quill
                    Tip O'Neil       | Tip O’Neil
                    Li Wang          | Wang Li
                    Xiaoming Wang (王小明) | 王小明
                    Xiaoming Wang (王小明) | X. Wang
                    王小明           | 王 小明
                    Dr. Jane Doe     | Doe, Jane
                    Prof. Jane Doe   | J. Doe
                    Prof. Dr. Dr. h.c. Jane Doe | Doe, J.
                    PD Dr. Jane Doe  | Jane Doe
                    Priv.-Doz. Dr. rer. nat. Jane Doe | Jane Doe
                    Associate Professor Jane Doe | Jane Doe
                    Univ.-Prof. Dipl.-Ing. Dr. Jane Doe | Jane Doe
                    Sir Jane Doe     | Jane Doe
                    Jane Doe, Ph.D.  | Doe, Jane
                    Jane Doe, PhD    | Doe, J.
                    Jane Doe PhD     | Doe, J.
                    Jane Doe, MD     | Doe, Jane
                    Jane Doe, M.D., Ph.D. | Doe, Jane
                    Jane Doe, MD, MPH | Doe, Jane
                    Dr. Jane Doe, M.Sc. | Doe, Jane
                    Doe, Jane, Ph.D. | J. Doe
                    Dr Jane van der Doe | van der Doe, J.
                    William "Bill" Quill | Quill, William
                    William “Bill” Quill | B. Quill
                    Ann (Annie) Quill | Quill, A.
                    Ann Quill (she/her) | Quill, Ann
                    Ann Quill (née Reed) | Quill, Ann
                    Wei Zhang (张伟) | 张伟
                    Wei Zhang (张伟) | Zhang, W.
                    张伟 Wei Zhang   | Zhang, Wei
                    张伟 Wei Zhang   | 张伟
                    Wei Zhang 张伟   | W. Zhang
                    张伟 (Wei Zhang) | W. Zhang
                    Wei Zhang, 张伟  | Wei Zhang
                    Wei Zhang        | Wei Zhang (张伟)
                    Wei Zhang        | 张伟 Wei Zhang
                    Wei Zhang        | Wei Zhang 0001
                    Anna Reed / Анна Рид | Рид, А.
                    Юрий Рид         | Рид, Ю.
                    Yuri Reed        | Reed, Yu.
                    Νίκος Ρηδ        | Ρηδ, Ν.
                    Jane Doe         | Dr. Jane Doe
                    Jane Doe         | Jane Doe, Ph.D.
                    Jane Doe         | Doe, Prof. Jane
                    """)
    void aNameIsTheirsInItsVariants(String owner, String written) {
        assertThat(new OwnerNames().add(owner).isOwner(name(written))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Beth Quill   | Bo Quill
                    Ann Beth Quill   | Ann Reed
                    Ann Beth Quill   | Anna Quill
                    Ann Beth Quill   | Ann C. Quill
                    Ann Beth Quill   | Quill
                    Dr. Jane Doe     | Doe, Dora
                    Jane Doe, MD     | Doe, M. D.
                    Jane Doe, Ph.D.  | Doe, P.
                    P. D. James      | Dora James
                    Wei Zhang (张伟) | 张力
                    Yuri Reed        | Reed, Ya.
                    Ann Quill (née Reed) | Reed, B.
                    Ludwig van der Boot | Ludwig van der Waals
                    Li Wang          | W. Li
                    """)
    void anotherNameIsNot(String owner, String written) {
        assertThat(new OwnerNames().add(owner).isOwner(name(written))).isFalse();
    }

    @Test
    void anOrcidDecidesWhereItIsKnown() {
        Person person = Person.named("Ann Quill")
                .withLinks(
                        List.of(new ServiceLink("orcid", "ORCID", new Link("https://orcid.org/0000-0002-1825-0097"))));
        Author namesake = Author.named(name("A. Quill"));
        Author renamed =
                new Author(name("Ann Reed"), Optional.of("0000-0002-1825-0097"), Optional.empty(), false, Set.of());

        assertThat(new OwnerNames().add(Optional.of(person)).marked(List.of(namesake, renamed)))
                .extracting(Author::owner)
                .containsExactly(false, true);
        assertThat(new OwnerNames().add(Optional.of(person)).marked(List.of(namesake)))
                .extracting(Author::owner)
                .containsExactly(true);
    }
}
