package io.github.vitae.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.Golden;
import io.github.vitae.testing.MachineSite;
import io.github.vitae.testing.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What programs get says what pages say, no less and no more. */
class MachineOutputsTest {

    static List<Path> profiles() {
        List<Path> profiles = new ArrayList<>(List.of(
                Path.of("examples/homepage/src/site/vitae")));
        Golden.all().stream().map(Golden::input).forEach(profiles::add);
        return profiles;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void theProfileIsWhatItsSchemaSays(Path directory) {
        MachineSite site = MachineSite.in(directory, Look.SKIN);

        assertThat(site.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void markdownHasTheWordsOfItsPageInTheirOrder(Path directory) {
        MachineSite site = MachineSite.in(directory, Look.VITAE);
        Map<String, String> files = site.files();

        site.pages().forEach((path, page) -> assertThat(MachineSite.seen(files.get(path + ".md")))
                .as(path + "\n" + files.get(path + ".md"))
                .isEqualTo(MachineSite.seen(page)));
    }

    /** Words of the plugin's own, such as headings, are no facts. */
    @ParameterizedTest
    @MethodSource("profiles")
    void eachWordOfAPageIsInTheProfile(Path directory) {
        MachineSite site = MachineSite.in(directory, Look.SKIN);
        Set<String> known = words(site);

        Set<String> missing = new TreeSet<>();
        site.pages().values().forEach(page -> missing.addAll(MachineSite.seen(page)));
        missing.removeAll(known);

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void noWordIsInTheProfileThatIsOnNoPage(Path directory) {
        MachineSite site = MachineSite.in(directory, Look.SKIN);
        Set<String> shown = new HashSet<>();
        site.pages().values().forEach(page -> {
            shown.addAll(MachineSite.seen(page));
        });

        Set<String> more = new TreeSet<>(words(site));
        more.removeAll(shown);

        assertThat(more).isEmpty();
    }

    private static Set<String> words(MachineSite site) {
        Set<String> words = new HashSet<>();
        site.texts().forEach(text -> words.addAll(Words.of(Jsoup.parse(text).text())));
        return words;
    }
}
