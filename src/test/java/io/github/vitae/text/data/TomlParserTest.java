package io.github.vitae.text.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** TOML 1.0.0, section by section: what each key and value is, and where it stands ({@code LINE:COLUMN}). */
class TomlParserTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("a = 1", "{1:1 a=1@1:5}"),
                arguments("  a=\"x\" # y", "{1:3 a=x@1:5}"),
                arguments("# only a comment\n\n", "{}"),
                arguments("", "{}"),
                arguments("a = 'x'\nb = 'y'", "{1:1 a=x@1:5, 2:1 b=y@2:5}"),
                arguments("a = 'x'\r\nb = 'y'\r\n", "{1:1 a=x@1:5, 2:1 b=y@2:5}"),
                // keys
                arguments("1234 = 'x'\nb-c_D = 'y'", "{1:1 1234=x@1:8, 2:1 b-c_D=y@2:9}"),
                arguments("\"a b\" = 1\n'c.d' = 2\n\"\" = 3", "{1:1 a b=1@1:9, 2:1 c.d=2@2:9, 3:1 =3@3:6}"),
                arguments("\"\\u00fc\\\"=\" = 1", "{1:1 ü\"==1@1:15}"),
                arguments("a.b = 1\na.c = 2", "{1:1 a={1:3 b=1@1:7, 2:3 c=2@2:7}@1:1}"),
                arguments("a . \"b.c\" . d = 1", "{1:1 a={1:5 b.c={1:13 d=1@1:17}@1:5}@1:1}"),
                arguments("3.14 = 'x'", "{1:1 3={1:3 14=x@1:8}@1:1}"),
                // strings
                arguments("a = \"tab\\tquote\\\" \\u00e9 \\U0001F600\"", "{1:1 a=tab\tquote\" é 😀@1:5}"),
                arguments("a = 'C:\\x \"y\"'", "{1:1 a=C:\\x \"y\"@1:5}"),
                arguments("a = \"x # no comment\" # comment", "{1:1 a=x # no comment@1:5}"),
                arguments("a = \"\"\"\nx\ny\"\"\"\nb = 1", "{1:1 a=x\ny@1:5, 4:1 b=1@4:5}"),
                arguments("a = \"\"\"x \\\n   y\"\"\"\nb = 1", "{1:1 a=x y@1:5, 3:1 b=1@3:5}"),
                arguments("a = '''\nx\\\n'y'''''\nb = 1", "{1:1 a=x\\\n'y''@1:5, 4:1 b=1@4:5}"),
                arguments("a = \"\"\"\"x\"\"\"\"\"\nb = 1", "{1:1 a=\"x\"\"@1:5, 2:1 b=1@2:5}"),
                arguments("a = \"\"\"x\\\"\"\"\"\nb = ''", "{1:1 a=x\"@1:5, 2:1 b=@2:5}"),
                arguments("a = \"\"\"\n[b]\nc = 1\n\"\"\"\nd = 1", "{1:1 a=[b]\nc = 1\n@1:5, 5:1 d=1@5:5}"),
                // numbers, truth and dates
                arguments("a = +99\nb = -17\nc = 1_000", "{1:1 a=99@1:5, 2:1 b=-17@2:5, 3:1 c=1000@3:5}"),
                arguments("a = 0xDEAD_beef\nb = 0o755\nc = 0b11", "{1:1 a=3735928559@1:5, 2:1 b=493@2:5, 3:1 c=3@3:5}"),
                arguments("a = 3.90\nb = 6.26e-3_4\nc = -inf", "{1:1 a=3.90@1:5, 2:1 b=6.26e-34@2:5, 3:1 c=-inf@3:5}"),
                arguments("a = true\nb = false#x", "{1:1 a=true@1:5, 2:1 b=false@2:5}"),
                arguments("a = 2025-05-14", "{1:1 a=2025-05-14@1:5}"),
                arguments("a = 2025-05-14T10:00:00+02:00", "{1:1 a=2025-05-14T10:00:00+02:00@1:5}"),
                arguments("a = 2025-05-14 10:00:00.25Z # x", "{1:1 a=2025-05-14 10:00:00.25Z@1:5}"),
                arguments(
                        "a = 2025-05-14T10:00:00\nb = 07:32:00", "{1:1 a=2025-05-14T10:00:00@1:5, 2:1 b=07:32:00@2:5}"),
                arguments("a = 12345678901234567890123", "{1:1 a=12345678901234567890123@1:5}"),
                // arrays
                arguments("a = []\nb = [ ]", "{1:1 a=[]@1:5, 2:1 b=[]@2:5}"),
                arguments("a = [1, 'x', [2.5, true],]", "{1:1 a=[1@1:6, x@1:9, [2.5@1:15, true@1:20]@1:14]@1:5}"),
                arguments("a = [ # x\n  'y', # ]\n\n  'z'\n]\nb = 1", "{1:1 a=[y@2:3, z@4:3]@1:5, 6:1 b=1@6:5}"),
                arguments("a = ['b]', \"c,\"]", "{1:1 a=[b]@1:6, c,@1:12]@1:5}"),
                arguments("a = [2025-05-14, 2025-05-15]", "{1:1 a=[2025-05-14@1:6, 2025-05-15@1:18]@1:5}"),
                // tables
                arguments("[a]\nb = 1\n[c]\nd = 2", "{1:2 a={2:1 b=1@2:5}@1:1, 3:2 c={4:1 d=2@4:5}@3:1}"),
                arguments("[ a . \"b c\" ]\nd = 1", "{1:3 a={1:7 b c={2:1 d=1@2:5}@1:1}@1:3}"),
                arguments("[a.b]\nc = 1\n[a]\nd = 2", "{1:2 a={1:4 b={2:1 c=1@2:5}@1:1, 4:1 d=2@4:5}@1:2}"),
                arguments("[a]\n[b]\n", "{1:2 a={}@1:1, 2:2 b={}@2:1}"),
                arguments(
                        "[a]\nb.c = 1\n[a.d]\ne = 2", "{1:2 a={2:1 b={2:3 c=1@2:7}@2:1, 3:4 d={4:1 e=2@4:5}@3:1}@1:1}"),
                arguments("a = {b = 1, c.d = 'x'}", "{1:1 a={1:6 b=1@1:10, 1:13 c={1:15 d=x@1:19}@1:13}@1:5}"),
                arguments(
                        "a = {}\nb = { c = [ {d = 1} ] }",
                        "{1:1 a={}@1:5, 2:1 b={2:7 c=[{2:14 d=1@2:18}@2:13]@2:11}@2:5}"),
                arguments(
                        "[[a]]\nb = 1\n[[a]]\n[[a]]\nb = 3",
                        "{1:3 a=[{2:1 b=1@2:5}@1:1, {}@3:1, {5:1 b=3@5:5}@4:1]@1:1}"),
                arguments(
                        "[[a]]\nn = 1\n[a.b]\nc = 2\n[[a.d]]\ne = 3\n[[a]]\n[[a.d]]\ne = 4",
                        "{1:3 a=[{2:1 n=1@2:5, 3:4 b={4:1 c=2@4:5}@3:1, 5:5 d=[{6:1 e=3@6:5}@5:1]@5:1}@1:1,"
                                + " {8:5 d=[{9:1 e=4@9:5}@8:1]@8:1}@7:1]@1:1}"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void eachKeyAndValueIsReadWithItsPlace(String toml, String expected) {
        Problems problems = new Problems();

        Optional<DataValue> tree = parse(toml, problems);

        assertThat(problems.sorted()).isEmpty();
        assertThat(tree.map(TomlParserTest::shown)).contains(expected);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("a", "1:2"),
                arguments("a =", "1:4"),
                arguments("= 1", "1:1"),
                arguments("a = x", "1:5"),
                arguments("ok = 1\na = True", "2:5"),
                arguments("a = 'x", "1:7"),
                arguments("a = \"x\ny\"", "1:7"),
                arguments("a = \"\\x\"", "1:6"),
                arguments("a = \"\"\"x", "1:9"),
                arguments("a = [1, 2", "1:10"),
                arguments("a = [1 2]", "1:8"),
                arguments("a = {b = 1,}", "1:12"),
                arguments("a = {b = 1", "1:11"),
                arguments("[a", "1:3"),
                arguments("[]", "1:2"),
                arguments("[a]]", "1:4"),
                arguments("[[a]\n", "1:4"),
                arguments("a = 1 b = 2", "1:7"),
                arguments("a: 1", "1:2"),
                arguments("a b = 1", "1:2"),
                arguments("a = 01", "1:5"),
                arguments("a = 1__0", "1:6"),
                arguments("a = 1.", "1:6"),
                // what is named twice is told where it is named again
                arguments("a = 1\n\n# x\na = 2\n\n\nb = 3", "4:1"),
                arguments("a.b = 1\na.b = 2\nc = 3", "2:3"),
                arguments("[a]\n[b]\n[a]\nc = 1", "3:2"),
                arguments("a = {b = 1, b = 2}\nc = 1", "1:13"),
                arguments("\"a\" = 1\na = 2\n", "2:1"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNoTomlIsToldWhereItBreaks(String toml, String place) {
        Problems problems = new Problems();

        assertThat(parse(toml, problems)).isEmpty();

        assertThat(problems.sorted()).hasSize(1);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.code()).isEqualTo(Code.BROKEN_TOML);
        assertThat(problem.message()).startsWith("this is no TOML: ").doesNotContain("\n");
        assertThat(at(problem.location())).isEqualTo(place);
    }

    static Stream<Arguments> redefined() {
        return Stream.of(
                arguments("a = 1\n[a]"),
                arguments("a = {}\n[a.b]"),
                arguments("a = [1]\n[[a]]"),
                arguments("[[a]]\n[a]"),
                arguments("[a]\n[[a]]"),
                arguments("a.b = 1\n[a]"),
                arguments("a = {b = 1}\na.c = 2"),
                arguments("a = 1\na.b = 2"));
    }

    @ParameterizedTest
    @MethodSource("redefined")
    void aTableIsDefinedOnce(String toml) {
        Problems problems = new Problems();

        assertThat(parse(toml, problems)).isEmpty();

        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.BROKEN_TOML);
    }

    @Test
    void aStretchOfAValueHasItsPlace() {
        DataValue.Mapping tree = (DataValue.Mapping)
                parse("a = \"see it\"\nb = '''\nsee\nit'''", new Problems()).orElseThrow();

        assertThat(at(((DataValue.Scalar) tree.get("a").orElseThrow()).locate(4, 2)))
                .isEqualTo("1:10");
        assertThat(at(((DataValue.Scalar) tree.get("b").orElseThrow()).locate(4, 2)))
                .isEqualTo("4:1");
    }

    @Test
    void keysMayNestFiftyDeepAndNoDeeper() {
        Problems problems = new Problems();

        assertThat(parse("a.".repeat(49) + "a = 1", problems)).isPresent();
        assertThat(problems.sorted()).isEmpty();
        assertThat(parse("a.".repeat(51) + "a = 1", problems)).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.BEYOND_BOUNDS);
    }

    /** The library before this one wrote about its versions there, once in each build. */
    @Test
    void nothingIsWrittenToTheErrorStream() {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            parse("a = 1", new Problems());
            parse("a = ", new Problems());
        } finally {
            System.setErr(before);
        }

        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static Optional<DataValue> parse(String toml, Problems problems) {
        SourceText source = SourceText.of("x.toml", toml);
        return TomlParser.parse(source, 0, source.content().length(), problems);
    }

    private static String shown(DataValue node) {
        if (node instanceof DataValue.Mapping mapping) {
            return mapping.fields().stream()
                    .map(field -> at(field.keyLocation()) + " " + field.key() + "=" + placed(field.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof DataValue.Sequence sequence) {
            return sequence.items().stream().map(TomlParserTest::placed).collect(Collectors.joining(", ", "[", "]"));
        }
        return node.toString();
    }

    private static String placed(DataValue node) {
        return shown(node) + "@" + at(node.location());
    }

    private static String at(Location location) {
        return location.line() + ":" + location.column();
    }
}
