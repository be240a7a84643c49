package io.github.vitae.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.testing.Golden;
import io.github.vitae.testing.MachineSite;
import io.github.vitae.testing.PageHtml;
import io.github.vitae.testing.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What programs get says what pages say, no less and no more. */
class MachineOutputsTest {

    static List<Path> profiles() {
        List<Path> profiles = new ArrayList<>(List.of(Path.of("examples/homepage/src/site/vitae")));
        Golden.all().stream()
                // two profiles in one folder are none
                .filter(example -> !example.toString().equals("two-families"))
                .map(Golden::input)
                .forEach(profiles::add);
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

        site.pages()
                .forEach((path, page) -> assertThat(MachineSite.seen(files.get(path + ".md")))
                        .as(path + "\n" + files.get(path + ".md"))
                        .isEqualTo(MachineSite.seen(page)));
    }

    /** But for words of the plugin's own, such as headings, for dates in its words, and for formats of citations. */
    @ParameterizedTest
    @MethodSource("profiles")
    void eachWordOfAPageIsInTheProfile(Path directory) {
        MachineSite site = MachineSite.in(directory, Look.SKIN);
        Set<String> known = words(site);
        site.marked().forEach(html -> known.addAll(Words.of(MachineSite.text(Jsoup.parseBodyFragment(html)))));
        new Messages(Locale.ENGLISH).startingWith("").values().forEach(words -> known.addAll(Words.of(words)));

        Set<String> missing = new TreeSet<>();
        site.pages().values().forEach(page -> {
            Document document = Jsoup.parseBodyFragment(PageHtml.of(page));
            document.select(
                            ".vitae-styles, .vitae-citation, details:has(pre), nav, script, .vitae-downloads, time, math")
                    .remove();
            missing.addAll(Words.of(MachineSite.text(document)));
        });
        missing.removeAll(known);
        // dates, initials of authors, and that there are more of them
        missing.removeIf(word -> word.matches("[0-9]+|\\p{L}|et|al"));

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void noWordIsInTheProfileThatIsOnNoPage(Path directory) {
        MachineSite site = MachineSite.in(directory, Look.SKIN);
        Set<String> shown = new HashSet<>();
        site.pages().values().forEach(page -> {
            Document document = Jsoup.parseBodyFragment(PageHtml.of(page));
            shown.addAll(Words.of(document.body().wholeText()));
            shown.addAll(Words.of(MachineSite.text(document)));
            page.description().ifPresent(words -> shown.addAll(Words.of(words)));
            document.select("[alt]").eachAttr("alt").forEach(words -> shown.addAll(Words.of(words)));
            document.select("[alttext]").eachAttr("alttext").forEach(words -> shown.addAll(Words.of(words)));
        });

        Set<String> more = words(site);
        more.removeAll(shown);

        assertThat(more).isEmpty();
    }

    private static Set<String> words(MachineSite site) {
        Set<String> words = new TreeSet<>();
        site.texts().forEach(text -> words.addAll(Words.of(text)));
        return words;
    }
}
