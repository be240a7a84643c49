package io.github.vitae.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** What was found, collected: sorted by place, each once. */
class ProblemsTest {

    private static final Location HERE = new Location("about.md", 3, 5, 8);
    private static final Location FARTHER = new Location("about.md", 20, 1, 4);
    private static final Location NEXT_FILE = new Location("news.yml", 1, 1, 0);

    private final Problems problems = new Problems();

    @Test
    void problemsAreSortedByPlaceHoweverTheyWereFound() {
        problems.add(Code.WRONG_SHAPE, NEXT_FILE, "is no list", "write a list");
        problems.add(Code.DRAFT, FARTHER, "is a draft", "");
        problems.add(Code.MISSPELT_MONTH, HERE, "is no month", "write February");

        assertThat(problems.sorted()).extracting(Problem::location).containsExactly(HERE, FARTHER, NEXT_FILE);
    }

    @Test
    void atOnePlaceTheWorstComesFirst() {
        problems.add(Code.DRAFT, HERE, "is a draft", "");
        problems.add(Code.MISSING_FILE, HERE, "is not there", "");
        problems.add(Code.BROKEN_YAML, HERE, "is no YAML", "");

        assertThat(problems.sorted())
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.NOTE);
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfFinding() {
        Problem one = new Problem(Code.MISSING_FILE, HERE, "a.png is not there", "");
        Problem other = new Problem(Code.MISSING_FILE, HERE, "b.png is not there", "");
        Problems reversed = new Problems();
        problems.add(one);
        problems.add(other);
        reversed.add(other);
        reversed.add(one);

        assertThat(problems.sorted()).isEqualTo(reversed.sorted()).containsExactly(one, other);
    }

    @Test
    void whatIsFoundTwiceIsToldAndCountedOnce() {
        problems.add(Code.DRAFT, HERE, "is a draft", "");
        problems.add(Code.DRAFT, HERE, "is a draft", "");
        problems.add(Code.DRAFT, FARTHER, "is a draft", "");

        assertThat(problems.sorted()).hasSize(2);
        assertThat(problems.count(Severity.NOTE)).isEqualTo(2);
    }

    @Test
    void eachSeverityIsCountedForItself() {
        problems.add(Code.BROKEN_YAML, HERE, "is no YAML", "");
        problems.add(new Problem(Code.BROKEN_YAML, Severity.WARNING, FARTHER, "is no YAML either", ""));
        problems.add(Code.MISSING_FILE, HERE, "is not there", "");

        assertThat(problems.count(Severity.ERROR)).isEqualTo(1);
        assertThat(problems.count(Severity.WARNING)).isEqualTo(2);
        assertThat(problems.count(Severity.NOTE)).isZero();
    }

    @Test
    void whatWasAnsweredDoesNotChange() {
        problems.add(Code.DRAFT, HERE, "is a draft", "");
        var answered = problems.sorted();
        problems.add(Code.DRAFT, FARTHER, "is a draft", "");

        assertThat(answered).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(answered::clear);
    }

    @Test
    void aProblemIsALineWithPlaceMessageFixAndIdentifier() {
        assertThat(new Problem(Code.MISSPELT_MONTH, HERE, "‘Februray’ is no month", "write February"))
                .hasToString("about.md:3:5 ‘Februray’ is no month; write February [misspelt-month]");
        assertThat(new Problem(Code.DRAFT, Location.ofFile("about.md"), "is a draft", ""))
                .hasToString("about.md is a draft [draft]");
    }

    @Test
    void aProblemIsAsBadAsItsKindUnlessItsFinderKnowsBetter() {
        assertThat(new Problem(Code.DRAFT, HERE, "is a draft", "").severity()).isEqualTo(Severity.NOTE);
        assertThat(new Problem(Code.DRAFT, Severity.ERROR, HERE, "is a draft", "").severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void theCountInWordsLeavesOutWhatDoesNotOccur() {
        assertThat(ConsoleReport.count(problems)).isEqualTo("no problems");

        problems.add(Code.BROKEN_YAML, HERE, "is no YAML", "");
        assertThat(ConsoleReport.count(problems)).isEqualTo("1 error");

        problems.add(Code.DRAFT, HERE, "is a draft", "");
        problems.add(Code.DRAFT, FARTHER, "is a draft", "");
        assertThat(ConsoleReport.count(problems)).isEqualTo("1 error, 2 notes");

        problems.add(Code.MISSING_FILE, HERE, "is not there", "");
        assertThat(ConsoleReport.count(problems)).isEqualTo("1 error, 1 warning, 2 notes");
    }
}
