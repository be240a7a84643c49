package io.github.vitae.text.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.testing.Effort;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.source.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** BibTeX that is broken, or made to do harm: all other entries are there, and the place that is told is right. */
class BrokenBibTest {

    private final Problems problems = new Problems();

    private List<BibEntry> entries(String text) {
        return BibFile.entries(SourceText.of("b", text), problems);
    }

    private List<String> places() {
        return problems.sorted().stream()
                .map(problem -> problem.location() + " " + problem.code().id())
                .toList();
    }

    private static String value(BibEntry entry, String field) {
        return entry.field(field).map(DataValue.Scalar::value).orElse("");
    }

    /** A broken entry in the middle; where it is told to be broken; and what of it is read nevertheless. */
    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("the brace of a value is not closed", """
                        @article{k,
                          title = {A Tale,
                          year = 2020
                        }
                        """, "4:11", List.of("title=A Tale", "year=2020")),
                Arguments.of("an inner brace is not closed", """
                        @article{k,
                          title = {A {Tale},
                          year = {2020},
                        }
                        """, "4:11", List.of("title=A {Tale}", "year=2020")),
                Arguments.of(
                        "the brace of the last value is not closed",
                        """
                        @article{k,
                          title = {A Tale},
                          year = {2020
                        }
                        """,
                        "3:9",
                        List.of("title=A Tale", "year=2020\n")),
                Arguments.of("the entry is not closed", """
                        @article{k,
                          title = {A Tale},
                          year = {2020}
                        """, "3:9", List.of("title=A Tale", "year=2020")),
                Arguments.of("neither value nor entry is closed", """
                        @article{k,
                          title = {A Tale
                        """, "4:11", List.of("title=A Tale")),
                Arguments.of("a quotation mark is not closed", """
                        @article{k,
                          title = "A Tale,
                          year = "2020",
                        }
                        """, "4:11", List.of("title=A Tale", "year=2020")),
                Arguments.of("a brace too many ends the entry", """
                        @article{k,
                          title = {A Tale}},
                          year = {2020}
                        }
                        """, "4:19", List.of("title=A Tale", "year=2020")),
                Arguments.of("there is no key", """
                        @article{
                          title = {A Tale},
                        }
                        """, "4:3", List.of("title=A Tale")),
                Arguments.of("the key is empty", """
                        @article{,
                          title = {A Tale},
                        }
                        """, "3:10", List.of("title=A Tale")),
                Arguments.of("there is no comma behind the key", """
                        @article{k
                          title = {A Tale},
                        }
                        """, "3:11", List.of("title=A Tale")),
                Arguments.of("there is no comma between fields", """
                        @article{k,
                          title = {A Tale}
                          year = {2020}
                        }
                        """, "5:3", List.of("title=A Tale", "year=2020")),
                Arguments.of("a field stands twice", """
                        @article{k,
                          title = {A Tale}, year = {2020},
                          title = {Another}
                        }
                        """, "5:3", List.of("title=A Tale", "year=2020")),
                Arguments.of("an at sign strays", """
                        @article{k, @
                          title = {A Tale}, @ year = {2020},
                        }
                        """, "3:13", List.of("title=A Tale")),
                Arguments.of("there is no value", """
                        @article{k, title = ,
                          year = {2020},
                        }
                        """, "3:21", List.of("year=2020")),
                Arguments.of("words have no braces", """
                        @article{k, title = A Tale of Two,
                          year = {2020},
                        }
                        """, "3:21", List.of("title=A Tale of Two", "year=2020")),
                Arguments.of("a range has no braces", """
                        @article{k, pages = 12--34, year = {2020} }
                        """, "3:21", List.of("pages=12--34", "year=2020")),
                Arguments.of("there is no equals sign", """
                        @article{k, title {A Tale}, year = {2020} }
                        """, "3:13", List.of("year=2020")),
                Arguments.of(
                        "quotation marks stand within quotation marks", """
                        @article{k, title = "A "Tale" told",
                          year = {2020} }
                        """, "3:25", List.of("title=A ", "year=2020")),
                Arguments.of("there is no brace at all", """
                        @article k, title = {A Tale}
                        """, "3:1", List.of()),
                Arguments.of("a comment is not closed", """
                        @comment{ hidden { words
                        """, "3:9", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void one_broken_entry_costs_no_other(String what, String broken, String place, List<String> read) {
        List<BibEntry> entries = entries("@misc{before, title = {Before}, year = 1999}\n\n" + broken
                + "\n@misc{after, title = {After {This}}, year = 2001}\n@misc{last, title = \"Last\"}\n");

        assertThat(entries.get(0).key()).isEqualTo("before");
        assertThat(entries.subList(entries.size() - 2, entries.size()))
                .extracting(entry -> entry.key() + " " + value(entry, "title"))
                .containsExactly("after After {This}", "last Last");
        assertThat(entries).hasSize(read.isEmpty() ? 3 : 4);
        if (!read.isEmpty()) {
            List<String> fields = new ArrayList<>();
            entries.get(1)
                    .fields()
                    .forEach(field ->
                            fields.add(field.name() + "=" + field.value().value()));
            assertThat(fields).containsAll(read);
        }
        assertThat(places()).first().isEqualTo("b:" + place + " broken-bibtex");
        assertThat(places()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void an_entry_that_is_not_closed_at_the_end_of_the_file_is_read() {
        assertThat(entries("@misc{a, title = {A}}\n@misc{b, title = {B},\n year = {2020"))
                .hasSize(2);
        assertThat(entries("@misc{b, title = \"B"))
                .extracting(entry -> value(entry, "title"))
                .containsExactly("B");
        assertThat(entries("@misc{b")).hasSize(1);
        assertThat(entries("@misc{")).hasSize(1);
        assertThat(entries("@misc")).isEmpty();
        assertThat(entries("@")).isEmpty();
        assertThat(entries("@misc{a, title")).hasSize(1);
        assertThat(entries("@misc{a, title =")).hasSize(1);
        assertThat(entries("@misc{a, title = {x} #")).hasSize(1);
    }

    @Test
    void a_crossref_in_a_circle_ends_and_is_told() {
        List<BibEntry> entries = entries("""
                @inbook{a, title = {A}, crossref = {b}}
                @inbook{b, title = {B}, crossref = {c}, year = 2000}
                @inbook{c, title = {C}, crossref = {a}, note = {x}}
                @inbook{self, title = {S}, crossref = {self}}
                @inbook{lost, title = {L}, crossref = {nowhere}}
                """);

        assertThat(entries).extracting(BibEntry::key).containsExactly("a", "b", "c", "self", "lost");
        assertThat(value(entries.get(0), "year")).isEqualTo("2000");
        assertThat(places())
                .contains("b:4:40 broken-bibtex", "b:5:40 broken-bibtex")
                .allMatch(place -> place.endsWith("broken-bibtex"));
    }

    @Test
    void strings_that_double_stay_within_bounds() {
        StringBuilder bomb = new StringBuilder("@string{a0 = {0123456789}}\n");
        for (int i = 1; i <= 60; i++) {
            bomb.append("@string{a" + i + " = a" + (i - 1) + " # a" + (i - 1) + "}\n");
        }
        for (int i = 0; i < 200; i++) {
            bomb.append("@misc{k" + i + ", title = {Kept}, note = a60 # a12 # a12}\n");
        }

        List<BibEntry> entries = entries(bomb.toString());

        assertThat(entries).hasSize(200).allMatch(entry -> value(entry, "title").equals("Kept"));
        assertThat(entries.stream()
                        .mapToLong(entry -> value(entry, "note").length())
                        .sum())
                .isLessThan(2_000_000);
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.BEYOND_BOUNDS);
    }

    @Test
    void braces_may_be_nested_deep() {
        String deep = "{".repeat(5000) + "x" + "}".repeat(5000);

        List<BibEntry> entries = entries(
                "@misc{a, title = {" + deep + "}}\n@misc{b, title = {" + "{".repeat(5000) + "}\n@misc{c, title = {C}}");

        assertThat(entries).extracting(BibEntry::key).containsExactly("a", "b", "c");
        assertThat(value(entries.get(0), "title")).isEqualTo(deep);
        assertThat(places()).containsExactly("b:2:18 broken-bibtex");
    }

    @Test
    void an_entry_has_a_bounded_number_of_fields() {
        StringBuilder many = new StringBuilder("@misc{a, title = {A}");
        for (int i = 0; i < 2000; i++) {
            many.append(", f" + i + " = 1");
        }

        List<BibEntry> entries = entries(many + "}\n@misc{b, title = {B}}");

        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).fields()).hasSize(400);
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.BEYOND_BOUNDS);
    }

    static Stream<Arguments> large() {
        return Stream.of(
                Arguments.of(
                        "entries as they should be",
                        "@article{k%d, title = {A {Tale} of %d}, year = 2020,\n  author = {Quill, Ann and Reed, Bo}}\n\n"),
                Arguments.of(
                        "entries that are never closed", "@article{k%d, title = {A {Tale} of %d},\n  year = {2020\n\n"),
                Arguments.of(
                        "values that are never closed", "@article{k%d,\n title = {A Tale of %d,\n  year = 2020\n}\n\n"),
                Arguments.of(
                        "quotation marks that are never closed",
                        "@article{k%d,\n title = \"A Tale of %d,\n  year = 2020\n}\n\n"),
                Arguments.of("comments that are never closed", "@comment{ %d { %d\n"),
                Arguments.of("at signs", "@ @@ %d @x @ %d @article "),
                Arguments.of("entries within one line", "@a{k%d,t={%d}"),
                Arguments.of("crossrefs along a chain", "@inbook{k%d, title = {x}, crossref = {k%d1}}\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void ten_megabytes_take_seconds(String what, String pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 10 << 20; i++) {
            text.append(pattern.replace("%d", Integer.toString(i)));
        }
        text.append("\n@misc{last, title = {Last}}\n");

        Effort<List<BibEntry>> entries = Effort.of(() -> entries(text.toString()));

        assertThat(entries.result().get(entries.result().size() - 1).key()).isEqualTo("last");
        assertThat(entries.spent()).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void one_of_a_thousand_entries_being_broken_leaves_999_whole() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append(
                    "@article{k" + i + ",\n  title = {Title " + i + (i == 500 ? "" : "}") + ",\n  year = 2020\n}\n\n");
        }

        List<BibEntry> entries = entries(text.toString());

        assertThat(entries).hasSize(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(value(entries.get(i), "title")).isEqualTo("Title " + i);
            assertThat(value(entries.get(i), "year")).isEqualTo("2020");
        }
        assertThat(places()).containsExactly("b:2502:11 broken-bibtex");
    }
}
