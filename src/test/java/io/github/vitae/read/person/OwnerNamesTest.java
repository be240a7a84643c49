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
