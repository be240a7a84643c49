package io.github.vitae.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a page which jumps is seen to jump, and one that keeps still is not. */
class MovementTest {

    /** Writes once the first frame is seen, which on a busy machine is late itself. */
    private static final String LATE = "<script>const late = () => window.vitaeFirst"
            + " ? document.querySelector('%s').before('late') : setTimeout(late, 10); late()</script>";

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        Movement.watch(chromium);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Chromium open(String body) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><title>Page</title>" + body);
        return chromium.size(800, 600).open(page.toUri().toString());
    }

    @Test
    void whatALateScriptPushesDownMoved() throws IOException {
        open("<div class=vitae-top></div><p>First<p id=second>Second" + LATE.formatted("#second"));

        assertThat(Movement.of(chromium)).singleElement().asString().contains("Second");
    }

    @Test
    void whatIsWrittenBelowMovesNothing() throws IOException {
        open("<div class=vitae-top></div><p>First<p>Second<i></i>" + LATE.formatted("i"));

        assertThat(Movement.of(chromium)).isEmpty();
    }

    @Test
    void whatASkinMovesIsNotOurs() throws IOException {
        open("<p>Skin<div class=vitae><p>First<p>Second</div>" + LATE.formatted(".vitae"));

        assertThat(Movement.of(chromium)).isEmpty();
    }

    @Test
    void whatMovesWithinOurPartOfASkinIsOurs() throws IOException {
        open("<p>Skin<div class=vitae><p>First<p id=second>Second</div>" + LATE.formatted("#second"));

        assertThat(Movement.of(chromium)).hasSize(1);
    }
}
