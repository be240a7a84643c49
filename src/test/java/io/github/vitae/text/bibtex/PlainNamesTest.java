package io.github.vitae.text.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.text.bibtex.BibNames.Piece;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are surely one name each are read as all others are, only sooner. */
class PlainNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe",
                "Jane B. Doe",
                "J. Doe",
                "J. B. Doe",
                "Doe, Jane",
                "Doe, J.",
                "Doe, J. B.",
                "Doe, Jane Marie",
                "McQuill, Jane",
                "O’Neil, Jane",
                "O'Neil-Reed, Ann-Marie",
                "Émile Zóla",
                "Анна Ким",
                "Ким, А. Б.",
                "Ünal, Şule",
                "Jane Others",
                "Jane Smothers",
                "Ed Poe",
                "Al Reed"
            })
    void aPlainNameIsReadAsItIsBesideOneThatIsNot(String name) {
        assertThat(NameJoins.isPlain(name)).isTrue();
        NameLists sooner = NameLists.ofBibtex(Piece.whole(name + " and Reed, Ann"), false);
        NameLists byTheRules = NameLists.ofBibtex(Piece.whole(name + " and {Reed, Ann}"), false);

        assertThat(sooner.names().get(0)).isEqualTo(byTheRules.names().get(0));
        assertThat(sooner.names()).hasSameSizeAs(byTheRules.names());
        assertThat(sooner.others()).isEqualTo(byTheRules.others());
        assertThat(sooner.told()).isEmpty();
        assertThat(byTheRules.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Jane",
                "Doe,",
                "Doe, ",
                "Jane  Doe",
                "Jane Doe ",
                "Jane de Doe",
                "JANE DOE",
                "Jane DOE",
                "Doe J",
                "Doe JB",
                "Doe J.",
                "Doe J.B.",
                "J., Jane",
                "Doe,Jane",
                "Doe, Jane, Jr.",
                "Jane Doe, Rick Roe",
                "Doe, University of Harbour",
                "Doe, Harbour University",
                "Jane Doe*",
                "Jane Doe; Rick Roe",
                "Jane Doe/Rick Roe",
                "{Jane Doe}",
                "Jane Doe (she/her)",
                "Dr. Jane Doe",
                "张伟",
                "Jane.Doe Reed"
            })
    void whatMayBeMoreOrLessIsNoPlainName(String text) {
        assertThat(NameJoins.isPlain(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Doe, Jane and Rick Roe and J. Poe", "Jane Doe and others", "Doe, J. and Roe, R. et al."})
    void listsOfPlainNamesKeepTheirOrderAndTheirOthers(String list) {
        List<String> names = NameLists.ofBibtex(Piece.whole(list), false).names().stream()
                .map(Piece::text)
                .toList();

        assertThat(String.join(" and ", names)).isEqualTo(list.replaceFirst(" (?:and others|et al[.])$", ""));
        assertThat(NameLists.ofBibtex(Piece.whole(list), false).others()).isEqualTo(!list.endsWith("Poe"));
    }
}
