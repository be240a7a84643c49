package io.github.vitae.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.problem.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A place in a file is an address that opens an editor there. */
class EditorLinkTest {

    @TempDir
    private Path base;

    @ParameterizedTest
    @CsvSource({
        "vscode, vscode://file@/a%20b/n%C3%A9ws%23.md:3:7",
        "VSCode, vscode://file@/a%20b/n%C3%A9ws%23.md:3:7",
        "idea, idea://open?file=@/a%20b/n%C3%A9ws%23.md&line=3&column=7",
        "textmate, txmt://open?url=file://@/a%20b/n%C3%A9ws%23.md&line=3&column=7",
        "my-editor://{path}?{line}, my-editor://@/a%20b/n%C3%A9ws%23.md?3"
    })
    void asEditorsReadIt(String setting, String expected) throws IOException {
        Path folder = Files.createDirectories(base.resolve("a b"));
        Files.writeString(folder.resolve("néws#.md"), "x");
        assertThat(EditorLink.of(setting, base).orElseThrow().to(new Location("a b/néws#.md", 3, 7, 1)))
                .contains(expected.replace("@", EditorLink.encoded(base.toString())));
    }

    @Test
    void aWholeFileIsOpenedAtItsStart() throws IOException {
        Files.writeString(base.resolve("a.md"), "x");
        assertThat(EditorLink.of("vscode", base).orElseThrow().to(Location.ofFile("a.md")))
                .contains("vscode://file" + EditorLink.encoded(base.toString()) + "/a.md:1:1");
    }

    @Test
    void whatIsNoFileHasNoLink() {
        assertThat(EditorLink.of("vscode", base).orElseThrow().to(Location.ofFile("no.md")))
                .isEmpty();
        assertThat(EditorLink.of("none", base).orElseThrow().to(Location.ofFile("")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert({path})",
                "JavaScript:{path}",
                "data:text/html,{path}",
                "emacs {path}",
                "{path}",
                "vscode://file/",
                "/usr/bin/vi {path}"
            })
    void whatABrowserWouldRunOrNotKnowIsNoEditor(String setting) {
        assertThat(EditorLink.of(setting, base)).isEmpty();
    }
}
