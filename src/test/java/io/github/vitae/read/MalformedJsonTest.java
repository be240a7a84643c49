package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.Fault;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON that is none: one line, as JSON, and what can mean one thing only is read. */
class MalformedJsonTest {

    @TempDir
    private Path directory;

    static List<Fault> faults() {
        return Fault.table(
                "resume.json",
                // read all the same
                "broken-json {\"basics\": {\"name\": \"shown\"«,}}",
                "broken-json {\"basics\": {\"name\": \"shown\"}«,⏎}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"skills\": [\"a\", \"b\"«,⏎]}",
                "broken-json {\"basics\": {\"name\": \"shown\"},«, \"skills\": [\"a\"]}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"skills\": [«, \"a\"]}",
                "broken-json {\"basics\": {\"name\": \"shown\"} «\"skills\": [\"a\"]}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"skills\": [\"a\" «\"b\"]}",
                "broken-json {\"basics\": {\"name\": \"shown\"}⏎«// and no more⏎}",
                "broken-json «/* mine */ {\"basics\": {\"name\": \"shown\"}}",
                "broken-json «# mine⏎{\"basics\": {\"name\": \"shown\"}}",
                "broken-json {\"basics\": {\"name\": \"shown\"}}⏎«// the end",
                "broken-json {\"basics\": {\"name\": «'shown'}}",
                "broken-json {«'basics': {\"name\": \"shown\"}}",
                "broken-json {«basics: {\"name\": \"shown\"}}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"meta\": «NaN}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"meta\": «Infinity}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"meta\": «-Infinity}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"meta\": «undefined}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"meta\": «None}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"meta\": «True}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"meta\": «FALSE}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"meta\": «007}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"meta\": «+1}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"meta\": «.5}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"meta\": «1.}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"meta\": «0xFF}",
                "broken-json {\"basics\": {\"name\": \"shown\"}, \"meta\": «1_000}",
                "broken-json {\"basics\": {\"name\": \"gone\", «\"name\": \"shown\"}}",
                "broken-json {\"basics\": {\"name\": \"gone\"},⏎«\"basics\": {\"name\": \"shown\"}}",
                "broken-json {\"basics\": {\"name\": \"shown«\\q\"}}",
                "broken-json {\"basics\": {\"name\": \"shown «\\x41\"}}",
                "broken-json {\"basics\": {\"name\": \"shown «\\u12\"}}",
                "broken-json {\"basics\": {\"name\": \"shown «\\u12G4\"}}",
                "broken-json {\"basics\": {\"name\": \"shown«→here\"}}",
                "broken-json {\"basics\": {\"name\":«\u00a0\"shown\"}}",
                "broken-json {\"basics\": {\"name\": \"shown\"}}⏎«{\"basics\": {\"name\": \"other\"}}",
                "broken-json {\"basics\": {\"name\": \"shown\"}}«}");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatCanMeanOneThingOnlyIsRead(Fault fault) {
        TrialProfile.Result result = fault.isToldOnce(TrialProfile.in(directory));

        assertThat(result.profile().orElseThrow().person().orElseThrow().name()).startsWith("shown");
    }

    static List<Fault> doubts() {
        return Fault.table(
                "resume.json",
                "broken-json «{\"basics\": {\"name\": \"x\"}",
                "broken-json {\"basics\": «{\"name\": \"x\"",
                "broken-json {\"basics\": {\"name\": «\"x}}",
                "broken-json {\"basics\": {\"name\": «\"x⏎, \"label\": \"y\"}}",
                "broken-json {\"basics\": {\"name\": «x}}",
                "broken-json {\"basics\": {\"name\": «Ada Example}}",
                "broken-json {\"basics\": {\"name\": «“x”}}",
                "broken-json {\"basics\": {\"name\": \"x\"«]}",
                "broken-json {\"basics\": [\"x\"«}}",
                "broken-json {«\"basics\" {\"name\": \"x\"}}",
                "broken-json {«\"basics\", \"name\"}",
                "broken-json {\"basics\":«}",
                "broken-json {\"basics\": {\"name\": «, \"label\": \"y\"}}",
                "broken-json {\"basics\": {\"name\": \"x\"}, «/* open",
                "broken-json {\"basics\": {\"name\": \"x\"}, «*}",
                "broken-json {\"basics\": {\"name\": «@x}}",
                "broken-json «Ada Example",
                "broken-json «name: Ada Example",
                "broken-json «<html></html>",
                "broken-json «}",
                "wrong-shape «[\"basics\"]",
                "wrong-shape «\"basics\"",
                "wrong-shape «42",
                "wrong-shape «true",
                "nothing-to-read «",
                "nothing-to-read «⏎⏎  ⏎",
                "nothing-to-read «null");
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void ofWhatCanMeanMoreNothingIsRead(Fault fault) {
        TrialProfile.Result result = fault.isToldOnce(TrialProfile.in(directory));

        assertThat(result.profile().orElseThrow().person()).isEmpty();
    }

    @Test
    void placesLeadPastEscapes() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with(
                        "resume.json",
                        "{\"basics\": {\"name\": \"x\", \"summary\": \"a \\u00e9 \\n\\n \\\"b\\\" [c](javascript:x)\"}}")
                .read();

        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().column()).isEqualTo(62));
    }
}
