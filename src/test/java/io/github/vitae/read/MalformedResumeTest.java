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

/** A resume of wrong shapes: read where one thing only can be meant, else one line; nothing is lost in silence. */
class MalformedResumeTest {

    @TempDir
    private Path directory;

    static List<Fault> faults() {
        return Fault.table(
                "resume.json",
                "wrong-shape «{}",
                "wrong-shape «{\"work\": []}",
                "wrong-shape {\"basics\": «[]}",
                "wrong-shape {\"basics\": «\"Ada\"}",
                "wrong-shape {\"basics\": «{}}",
                "wrong-shape {\"basics\": «{\"label\": \"x\"}}",
                "wrong-shape {\"basics\": «{\"name\": null}}",
                "wrong-shape {\"basics\": {\"name\": «[\"Ada\"]}}",
                "wrong-shape {\"basics\": {\"name\": «{\"first\": \"Ada\"}}}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\", \"label\": «[\"x\"]}}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\", \"summary\": «{\"a\": \"x\"}}}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\", \"location\": «\"Athens\"}}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\", \"profiles\": [«{\"network\": \"x\"}]}}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\", \"profiles\": «{\"url\": \"https://example.org/\"}}}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"work\": «{\"position\": \"Shown\"}}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"work\": [«{\"startDate\": \"2020\"}]}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"work\": [«[\"x\"]]}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"work\": [{\"position\": «[\"x\"], \"name\": \"y\"}]}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"volunteer\": «{\"position\": \"x\"}}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"education\": «{\"area\": \"x\"}}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"education\": [«{\"startDate\": \"2020\"}]}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"skills\": «{\"name\": \"x\"}}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"skills\": [«{\"level\": \"x\"}]}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"languages\": [«{\"fluency\": \"x\"}]}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"interests\": «{\"name\": \"x\"}}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"interests\": [«{\"keywords\": []}]}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"publications\": «{\"name\": \"x\"}}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"publications\": [«{\"publisher\": \"x\"}]}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"awards\": «\"x\"}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"awards\": [«\"x\"]}",
                "wrong-shape {\"basics\": {\"name\": \"Ada\"}, \"awards\": [«{\"date\": \"2020\"}]}",
                "unreadable-date {\"basics\": {\"name\": \"Ada\"}, \"work\": [{\"position\": \"x\", \"startDate\": \"«soon\"}]}",
                "unreadable-date {\"basics\": {\"name\": \"Ada\"}, \"awards\": [{\"title\": \"x\", \"date\": \"«2020-13-01\"}]}",
                "dropped-html {\"basics\": {\"name\": \"Ada\", \"url\": «\"javascript:x\"}}");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsToldOnce(Fault fault) {
        fault.isToldOnce(TrialProfile.in(directory));
    }

    @Test
    void whatIsPlainIsRead() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with(
                        "resume.json",
                        "{\"basics\": {\"name\": \"Ada\", \"profiles\": [\"https://example.org/ada\"]},"
                                + " \"work\": [\"Weaver\", {\"name\": \"Eastmere\"}], \"education\": \"PhD\","
                                + " \"skills\": [\"Looms\"], \"languages\": [\"German\"], \"interests\": \"Caves\","
                                + " \"publications\": [\"On Caves\"]}")
                .read();

        assertThat(result.log()).isEmpty();
        assertThat(result.profile().orElseThrow().cv().positions()).hasSize(2);
        assertThat(result.profile().orElseThrow().cv().degrees()).hasSize(1);
        assertThat(result.profile().orElseThrow().cv().skills()).hasSize(1);
        assertThat(result.profile().orElseThrow().cv().languages()).hasSize(1);
        assertThat(result.page("index.html")).contains("Caves", "https://example.org/ada");
        assertThat(result.page("publications.html")).contains("On Caves");
    }
}
