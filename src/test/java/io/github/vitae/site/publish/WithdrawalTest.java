package io.github.vitae.site.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.record.BuildRecord;
import io.github.vitae.site.record.Checksum;
import io.github.vitae.site.record.Earlier;
import io.github.vitae.site.record.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What earlier builds wrote goes, and nothing of anybody else: not before all that is to come can come, and not through links. */
class WithdrawalTest {

    @TempDir
    private Path base;

    private Path site() throws IOException {
        return Files.createDirectories(base.resolve("site"));
    }

    private void lies(String path, String content) throws IOException {
        Path file = site().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** A record of files whose content is their path; those behind a bar are of the skin. */
    private BuildRecord record(List<String> folders, String... paths) throws IOException {
        Map<SitePath, String> sums = new HashMap<>();
        Set<SitePath> ours = new HashSet<>();
        for (String path : paths) {
            boolean isSkins = path.startsWith("|");
            String name = isSkins ? path.substring(1) : path;
            lies(name, name);
            sums.put(new SitePath(name), Checksum.of(name.getBytes(UTF_8)));
            if (!isSkins) {
                ours.add(new SitePath(name));
            }
        }
        return BuildRecord.of(
                List.of(), List.of(), site(), new Written(1, List.of(), sums, ours, Map.of(), folders, List.of()));
    }

    private void publish(Earlier earlier, String... paths) throws IOException {
        try (StagedSite staged = StagedSite.open(site())) {
            for (String path : paths) {
                staged.put(new SitePath(path), "new".getBytes(UTF_8));
            }
            staged.publishOver(earlier, List.of());
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(site())) {
            return walk.filter(file -> !Files.isDirectory(file))
                    .map(file -> base.resolve("site").relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Ours in the way of what comes goes, unless something else is in the way of it too: then all stays as it was. */
    @ParameterizedTest
    @CsvSource({
        // a page of ours where a folder is to be, and elsewhere a file of somebody else's where another is to be
        "lab.html|talks.html, notes, lab.html/index.html|notes/a.html",
        // a folder of ours where a file is to be, with somebody else's file in it
        "lab/a.html|lab/b/c.html, lab/b/mine.txt, lab",
        "lab/a.html, lab/a.txt/x, lab|b.html",
        // somebody else's folder in the way
        "a.html, b/x.txt, a.html/i.html|b"
    })
    void allOrNothing(String ours, String foreign, String coming) throws IOException {
        BuildRecord last = record(List.of(), ours.split("\\|"));
        lies(foreign, "mine");
        List<String> before = files();
        assertThatThrownBy(() -> publish(Earlier.of(Optional.of(last)), coming.split("\\|")))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("delete it");
        assertThat(files()).isEqualTo(before);
        // and when that is gone
        Files.delete(site().resolve(foreign));
        for (int slash = foreign.lastIndexOf('/'); slash > 0; slash = foreign.lastIndexOf('/', slash - 1)) {
            Path folder = site().resolve(foreign.substring(0, slash));
            try (Stream<Path> left = Files.list(folder)) {
                if (left.findAny().isPresent()) {
                    break;
                }
            }
            Files.delete(folder);
        }
        publish(Earlier.of(Optional.of(last)), coming.split("\\|"));
        assertThat(files()).containsExactlyInAnyOrder(coming.split("\\|"));
    }

    /** An empty folder is somebody's, too. */
    @Test
    void aFolderThatIsEmptyIsNotOurs() throws IOException {
        BuildRecord last = record(List.of(), "lab/a.html");
        Files.createDirectories(site().resolve("lab/empty"));
        assertThatThrownBy(() -> publish(Earlier.of(Optional.of(last)), "lab")).isInstanceOf(SiteException.class);
        assertThat(files()).containsExactly("lab/a.html");
    }

    @Test
    void nothingGoesThroughALinkThatLeadsOut() throws IOException {
        BuildRecord last = record(List.of("zh_CN/"), "lab/a.html", "zh_CN/b.html", "|zh_CN/css/x.css", "c.html");
        for (String folder : List.of("lab", "zh_CN")) {
            Files.move(site().resolve(folder), base.resolve(folder));
            Files.createSymbolicLink(site().resolve(folder), Path.of("..", folder));
        }
        publish(Earlier.of(Optional.of(last)), "d.html");
        assertThat(base.resolve("lab/a.html")).exists();
        assertThat(base.resolve("zh_CN/b.html")).exists();
        assertThat(base.resolve("zh_CN/css/x.css")).exists();
        assertThat(site().resolve("lab")).isSymbolicLink();
        assertThat(site().resolve("c.html")).doesNotExist();
    }

    @Test
    void aLinkThatLedToOursStaysWhereItIs() throws IOException {
        BuildRecord last = record(List.of(), "lab/a.html");
        Files.createSymbolicLink(site().resolve("old"), Path.of("lab"));
        Files.createSymbolicLink(site().resolve("a.html"), Path.of("lab/a.html"));
        publish(Earlier.of(Optional.of(last)), "d.html");
        assertThat(site().resolve("lab")).doesNotExist();
        assertThat(files()).containsExactly("a.html", "d.html", "old");
    }

    /** What is two names here is one on other systems; there, what was just written is not what was there before. */
    @Test
    void aNameThatDiffersByCapitalsOnlyMayBeTheSameFile() throws IOException {
        BuildRecord last = record(List.of(), "Lab.html");
        lies("lab.html", "Lab.html");
        Withdrawal other = new Withdrawal(site(), Set.of(new SitePath("lab.html")), Earlier.of(Optional.of(last)));
        assertThat(other.clear()).isEqualTo(1);
        assertThat(files()).containsExactly("lab.html");
        Files.createLink(site().resolve("Lab.html"), site().resolve("lab.html"));
        assertThat(other.clear()).isZero();
        assertThat(files()).containsExactly("Lab.html", "lab.html");
    }

    @Test
    void aFolderOfALanguageGoesWithWhatTheSitePluginCopiedThere() throws IOException {
        String[] paths = {"de/index.html", "|de/css/site.css", "|css/site.css"};
        BuildRecord last = record(List.of("de/"), paths);
        // in a look without the skin, that of the site plugin is in no record
        lies("images/logo.png", "logo");
        lies("de/images/logo.png", "logo");
        publish(Earlier.of(Optional.of(last)), "index.html");
        assertThat(files()).containsExactly("css/site.css", "images/logo.png", "index.html");
    }

    @ParameterizedTest
    @CsvSource({"de/guide.html,x", "de/css/site.css,another", "de/report.pdf,same", "de/empty/x.txt,x"})
    void aFolderOfALanguageStaysWithWhatIsSomebodyElses(String foreign, String content) throws IOException {
        BuildRecord last = record(List.of("de/"), "de/index.html", "|de/css/site.css", "report.pdf");
        lies("report.pdf", "same");
        BuildRecord known = record(List.of("de/"), "de/index.html", "|de/css/site.css");
        lies(foreign, content);
        Withdrawal gone = new Withdrawal(
                site(),
                Set.of(new SitePath("report.pdf")),
                Earlier.of(Optional.of(foreign.contains("report") ? known : last)));
        Withdrawal.Left left = gone.clearOfLanguages();
        gone.clear();
        assertThat(left.stays()).singleElement().asString().contains(foreign).contains("mvn clean site");
        assertThat(left.folders()).containsExactly("de/");
        assertThat(site().resolve(foreign)).hasContent(content);
        assertThat(site().resolve("de/index.html")).doesNotExist();
        // and when that is gone, the next build knows the rest
        BuildRecord next = BuildRecord.of(
                List.of(),
                List.of(),
                site(),
                new Written(0, List.of(), Map.of(), Set.of(), left.skins(), List.copyOf(left.folders()), List.of()));
        Files.delete(site().resolve(foreign));
        Withdrawal.Left none = new Withdrawal(site(), Set.of(new SitePath("report.pdf")), Earlier.of(Optional.of(next)))
                .clearOfLanguages();
        assertThat(none.stays()).isEmpty();
        assertThat(site().resolve("de")).doesNotExist();
    }

    @Test
    void aFolderThatIsALanguagesOrAModulesStays() throws IOException {
        BuildRecord last = record(List.of("de/", "fr/"), "de/a.html", "|de/b.css", "fr/a.html", "|fr/b.css");
        new Withdrawal(site(), Set.of(), new Earlier(Optional.of(last), List.of(), Set.of("fr/"))).clearOfLanguages();
        assertThat(files()).containsExactly("fr/a.html", "fr/b.css");
    }

    @Test
    void whatAnotherExecutionHasThereStays() throws IOException {
        BuildRecord last = record(List.of("de/"), "de/a.html", "|de/b.css", "js/vitae.js");
        BuildRecord other = record(List.of(), "js/vitae.js", "de/c.html");
        Withdrawal gone = new Withdrawal(site(), Set.of(), new Earlier(Optional.of(last), List.of(other), Set.of()));
        assertThat(gone.clearOfLanguages().stays()).isEmpty();
        gone.clear();
        assertThat(files()).containsExactly("de/b.css", "de/c.html", "js/vitae.js");
    }

    /** A page of a report is known by its name and its head alone, which a page of the site with one of our lists has, too. */
    @Test
    void aPageOfAReportGoesUnlessTheSiteHasItByNow() throws IOException {
        String page = "<html><head><link rel=\"stylesheet\" href=\"../css/vitae.css\" /></head></html>";
        BuildRecord last = BuildRecord.ofNothing()
                .naming(List.of(new SitePath("a.html"), new SitePath("b.html"), new SitePath("c.html")));
        lies("a.html", page);
        lies("b.html", page);
        lies("c.html", "<html><head><title>css/vitae.css</title></head></html>");
        try (StagedSite staged = StagedSite.open(site())) {
            staged.publishOver(Earlier.of(Optional.of(last)), List.of(new SitePath("b.html")));
        }
        assertThat(files()).containsExactly("b.html", "c.html");
    }
}
