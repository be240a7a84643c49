package io.github.vitae.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of kinds and what formats.md says of it. */
class FileKindsTest {

    @Test
    void theEndingsThatArePublishedAreTheOnesThatAreDocumented() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/formats.md"));
        String table = page.substring(page.indexOf("</a>Files\n"), page.indexOf("A drawing in SVG is written anew"));
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

    @ParameterizedTest
    @CsvSource(delimiter = '^', nullValues = "-", textBlock = """
            # by its last ending
            paper.pdf        ^ PUBLISHED ^ document
            PAPER.PDF        ^ PUBLISHED ^ document
            .pdf             ^ PUBLISHED ^ document
            a. pdf           ^ PUBLISHED ^ document
            drawing.svg      ^ DRAWN     ^ drawing
            x.js             ^ ACTIVE    ^ script
            x.woff           ^ ACTIVE    ^ font
            x.bak            ^ REFUSED   ^ back-up
            # letters that only look like others
            x.Key       ^ -         ^ -
            # by its whole name
            robots.txt       ^ REFUSED   ^ setting of a server
            sitemap-2.txt    ^ REFUSED   ^ setting of a server
            my-robots.txt    ^ PUBLISHED ^ text
            notes.txt~       ^ REFUSED   ^ back-up
            id_rsa           ^ REFUSED   ^ key
            # a program or a page further inside
            x.php.pdf        ^ REFUSED   ^ program of a server by one of its endings
            x.php.a.b.pdf    ^ REFUSED   ^ program of a server by one of its endings
            x.asp;.jpg       ^ REFUSED   ^ program of a server by one of its endings
            x.html.pdf       ^ ACTIVE    ^ page by one of its endings
            x.svg.pdf        ^ REFUSED   ^ drawing by one of its endings
            x.html.gz        ^ ACTIVE    ^ page by one of its endings
            x.woff.zip       ^ PUBLISHED ^ archive
            x.woff.gz        ^ ACTIVE    ^ font by one of its endings
            x.exe.gz         ^ REFUSED   ^ program by one of its endings
            x.exe.zip        ^ PUBLISHED ^ archive
            x.csv.gz         ^ PUBLISHED ^ archive
            # the thing itself, right before the ending of what holds it
            about.md.txt     ^ REFUSED   ^ source by one of its endings
            server.key.zip   ^ REFUSED   ^ key by one of its endings
            my.conf.txt      ^ REFUSED   ^ setting of a server by one of its endings
            x.bak.pdf        ^ REFUSED   ^ back-up by one of its endings
            x.bak.zip        ^ REFUSED   ^ back-up by one of its endings
            x.bak.png        ^ PUBLISHED ^ picture
            about.md.pdf     ^ PUBLISHED ^ document
            about.md.v2.txt  ^ PUBLISHED ^ text
            x.font.txt       ^ PUBLISHED ^ text
            x.pdf.txt        ^ PUBLISHED ^ text
            j.m.zip          ^ PUBLISHED ^ archive
            server.key.what  ^ -         ^ -
            pdf              ^ -         ^ -
            """)
    void aNameTellsAKind(String name, FileKinds.Fate fate, String kind) {
        assertThat(FileKinds.of(name))
                .isEqualTo(Optional.ofNullable(kind).map(called -> new FileKinds.Kind(fate, called)));
    }

    @ParameterizedTest
    @CsvSource({
        "x.asp, true",
        "x.PHP.old, true",
        "x.php;, true",
        "php, false",
        "x.pdf, false",
        "x.what, false",
        "x, false"
    })
    void aFolderMayMakeServersRunWhatLiesInIt(String folder, boolean runs) {
        assertThat(FileKinds.runs(folder)).isEqualTo(runs);
    }
}
