package io.github.vitae.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of kinds and what formats.md says of it. */
class FileKindsTest {

    @Test
    void theEndingsThatArePublishedAreTheOnesThatAreDocumented() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/formats.md"));
        String table = page.substring(page.indexOf("## Files"), page.indexOf("A drawing in SVG is written anew"));
        Set<String> documented = new TreeSet<>();
        Matcher ending = Pattern.compile("`\\.([a-z0-9]+)`").matcher(table);
        while (ending.find()) {
            documented.add(ending.group(1));
        }

        assertThat(documented)
                .isEqualTo(FileKinds.endings().entrySet().stream()
                        .filter(entry -> entry.getValue().fate() == FileKinds.Fate.PUBLISHED
                                || entry.getValue().fate() == FileKinds.Fate.DRAWN)
                        .map(entry -> entry.getKey())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void anEndingIsOfOneKind() {
        assertThat(FileKinds.of("a.R")).isEqualTo(FileKinds.of("A.r"));
        assertThat(FileKinds.of("a.unknown")).isEmpty();
        assertThat(FileKinds.of("noending")).isEmpty();
    }
}
