package io.github.vitae.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationMentionsTest {

    private static Publication publication(String key, String title, String date, String... authors) {
        Publication titled =
                Publication.titled(key, PublicationKind.ARTICLE, new RichText(title, title), Location.ofFile("x.bib"));
        return titled.withContributors(Contributors.of(Arrays.stream(authors)
                        .map(name -> name.split(" "))
                        .map(name -> Author.named(
                                name.length == 2 ? PersonName.of(name[0], name[1]) : PersonName.literal(name[0])))
                        .toList()))
                .withDate(
                        date.isEmpty()
                                ? Optional.empty()
                                : Optional.of(EntryDate.of(
                                        date.length() == 4
                                                ? PartialDate.ofYear(Integer.parseInt(date))
                                                : PartialDate.ofMonth(
                                                        Integer.parseInt(date.substring(0, 4)),
                                                        Integer.parseInt(date.substring(5))))));
    }

    private static List<String> mentions(Publication... publications) {
        PublicationMentions mentions = new PublicationMentions(List.of(publications));
        return Arrays.stream(publications)
                .map(publication ->
                        mentions.find(publication.key()).orElseThrow().inParentheses())
                .toList();
    }

    @Test
    void whatIsMentionedAlikeGetsLettersByTitle() {
        assertThat(mentions(
                        publication("z", "Zebra tides", "2010", "Jane Doe"),
                        publication("a", "Alpha tides", "2010", "Jane Doe"),
                        publication("o", "Others", "2011", "Jane Doe")))
                .containsExactly("Doe, 2010b", "Doe, 2010a", "Doe, 2011");
    }

    @Test
    void lettersGoByTitlesWhateverTheMonthAndPassArticlesOver() {
        assertThat(mentions(
                        publication("1", "Aground", "2010-06", "Jane Doe"),
                        publication("2", "The Boat", "2010-05", "Jane Doe"),
                        publication("3", "A Cape", "2010-05", "Jane Doe"),
                        publication("4", "Éclair", "2010-05", "Jane Doe"),
                        publication("5", "Zero", "2010", "Jane Doe")))
                .containsExactly("Doe, 2010a", "Doe, 2010b", "Doe, 2010c", "Doe, 2010d", "Doe, 2010e");
    }

    @Test
    void othersThanTheFirstAreNamedWhereTheyTellApart() {
        assertThat(mentions(
                        publication("1", "A", "2010", "Jane Doe", "Ann Roe", "Bo Poe"),
                        publication("2", "B", "2010", "Jane Doe", "Cy Low", "Bo Poe")))
                .containsExactly("Doe, Roe et al., 2010", "Doe, Low et al., 2010");
        assertThat(mentions(
                        publication("1", "A", "2010", "Jane Doe", "Ann Roe", "Bo Poe"),
                        publication("2", "B", "2010", "Jane Doe", "Ann Roe", "Cy Low")))
                .containsExactly("Doe, Roe & Poe, 2010", "Doe, Roe & Low, 2010");
    }

    @Test
    void initialsAreGivenWhereOnlyTheyTellApart() {
        assertThat(mentions(
                        publication("1", "A", "2010", "Jane Doe"),
                        publication("2", "B", "2010", "Ray Doe"),
                        publication("3", "C", "2010", "Ray Doe")))
                .containsExactly("J. Doe, 2010", "R. Doe, 2010a", "R. Doe, 2010b");
    }

    @Test
    void ofSeveralByTheSameSomeMayBeByOthersToo() {
        assertThat(mentions(
                        publication("1", "A", "2010", "Jane Doe", "Ann Roe", "Bo Poe"),
                        publication("2", "B", "2010", "Jane Doe", "Ann Roe", "Bo Poe"),
                        publication("3", "C", "2010", "Jane Doe", "Cy Low", "Bo Poe")))
                .containsExactly("Doe, Roe et al., 2010a", "Doe, Roe et al., 2010b", "Doe, Low et al., 2010");
    }

    @Test
    void whatNobodyIsNamedOfIsToldApartByItsTitle() {
        assertThat(mentions(
                        publication("1", "Editorial", "2010"),
                        publication("2", "Editorial", "2010"),
                        publication("3", "Preface", "2010")))
                .containsExactly("Editorial, 2010a", "Editorial, 2010b", "Preface, 2010");
    }

    @Test
    void theOrderOfTheFileIsNoMatter() {
        List<Publication> many = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(number -> publication("k" + number, "Title " + (100 + number), "2010", "Jane Doe"))
                .toList());
        PublicationMentions sorted = new PublicationMentions(many);
        Collections.reverse(many);
        PublicationMentions turned = new PublicationMentions(many);

        assertThat(many).allSatisfy(one -> assertThat(turned.letters(one.key())).isEqualTo(sorted.letters(one.key())));
        assertThat(sorted.letters("k0")).isEqualTo(YearLetters.all("a"));
        assertThat(sorted.letters("k59")).isEqualTo(YearLetters.all("bh"));
    }

    @Test
    void ofTwoWithOneKeyTheFirstCounts() {
        PublicationMentions mentions = new PublicationMentions(
                List.of(publication("k", "A", "2010", "Jane Doe"), publication("k", "B", "2010", "Jane Doe")));

        assertThat(mentions.find("k").orElseThrow().inSentence()).isEqualTo("Doe (2010)");
        assertThat(mentions.letters("k")).isEqualTo(YearLetters.NONE);
        assertThat(mentions.find("x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,a", "25,z", "26,aa", "27,ab", "51,az", "52,ba", "701,zz", "702,aaa"})
    void lettersGoOnAfterZ(int number, String letters) {
        assertThat(PublicationMentions.letters(number)).isEqualTo(letters);
    }

    @Test
    void whatStandsInPlaceOfAYearGetsLettersToo() {
        Publication first = publication("1", "Moss", "", "Nora Quill");
        Publication second = publication("2", "Rock", "", "Nora Quill");
        Publication coming = publication("3", "Mud", "", "Nora Quill")
                .withTexts(PublicationTexts.NONE.withStatus(Optional.of("to appear")));
        Publication another = publication("4", "Silt", "", "Nora Quill")
                .withTexts(PublicationTexts.NONE.withStatus(Optional.of("to appear")));
        Publication alone = publication("5", "Ash", "", "Ann Reed");

        assertThat(mentions(first, second, coming, another, alone))
                .containsExactly("Quill, n.d.-a", "Quill, n.d.-b", "Quill, to appear-a", "Quill, to appear-b", "Reed");
    }

    @Test
    void lettersAreForWhomNamesDoNotTellApart() {
        PublicationMentions mentions = new PublicationMentions(List.of(
                publication("1", "Dew", "2019", "Anna Quill"),
                publication("2", "Hail", "2019", "Aron Quill"),
                publication("3", "Fog", "2019", "Bert Quill")));

        assertThat(mentions.letters("1")).isEqualTo(new YearLetters("a", "a", ""));
        assertThat(mentions.letters("2")).isEqualTo(new YearLetters("c", "b", ""));
        assertThat(mentions.letters("3")).isEqualTo(new YearLetters("b", "", ""));
    }
}
