package io.github.vitae.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartQuestionsTest {

    private final List<String> asked = new ArrayList<>();

    private StartQuestions answering(String... answers) {
        Deque<String> lines = new ArrayDeque<>(List.of(answers));
        return new StartQuestions(question -> {
            asked.add(question);
            return Optional.ofNullable(lines.poll());
        });
    }

    @Test
    void whatIsTypedIsTaken() {
        StartQuestions questions = answering("  Grace  Muster ", "skin", "gitlab");

        assertThat(questions.name("Ada Example")).isEqualTo("Grace Muster");
        assertThat(questions.look("vitae")).isEqualTo("skin");
        assertThat(questions.publishedBy("github")).isEqualTo("gitlab");
        assertThat(asked)
                .containsExactly(
                        "Whose homepage is it? [Ada Example] ",
                        "A look of its own, or a Maven site's skin? (vitae, skin) [vitae] ",
                        "Where is it published? (github, gitlab, none) [github] ");
    }

    @Test
    void anEmptyLineAndAnEndedInputAreTheUsualAnswer() {
        assertThat(answering(" ").name("Ada Example")).isEqualTo("Ada Example");
        assertThat(answering("").look("vitae")).isEqualTo("vitae");
        assertThat(answering().publishedBy("github")).isEqualTo("github");
        assertThat(StartQuestions.NOBODY.name("Ada Example")).isEqualTo("Ada Example");
    }

    @ParameterizedTest
    @CsvSource({"S, skin", "VIT, vitae", "skin, skin"})
    void aWordMayBeCutShort(String typed, String look) {
        assertThat(answering(typed).look("vitae")).isEqualTo(look);
    }

    @Test
    void whatIsNoneOfTheWordsIsAskedForAgain() {
        assertThat(answering("git", "x", "n").publishedBy("github")).isEqualTo("none");
        assertThat(asked)
                .containsExactly(
                        "Where is it published? (github, gitlab, none) [github] ",
                        "‘git’ is none of them. Where is it published? (github, gitlab, none) [github] ",
                        "‘x’ is none of them. Where is it published? (github, gitlab, none) [github] ");
        asked.clear();
        // whoever asked says that it is none, and which there are
        assertThat(answering("a", "b", "c", "none").publishedBy("github")).isEqualTo("c");
        assertThat(asked).hasSize(3);
        assertThat(answering("purple").look("vitae")).as("the enter key").isEqualTo("vitae");
    }
}
