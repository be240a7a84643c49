package io.github.vitae.read.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Asset;
import io.github.vitae.model.Award;
import io.github.vitae.model.Entry;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Severity;
import io.github.vitae.testing.Golden;
import io.github.vitae.testing.TrialProfile;
import io.github.vitae.testing.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A homepage of any family, written in the native layout and read again, gives the same words and entries. */
class RoundTripTest {

    static List<Path> homepages() {
        List<Path> homepages = new ArrayList<>(List.of(Path.of("examples/homepage/src/site/vitae")));
        Golden.all().stream()
                .map(Golden::input)
                .filter(input -> TrialProfile.in(input).read().profile().isPresent())
                .forEach(homepages::add);
        return homepages;
    }

    /** Real homepages, where they are at hand. */
    static List<Path> realHomepages() throws IOException {
        Path corpus = Path.of(System.getProperty("corpus", "../shared/corpus"));
        if (!Files.isDirectory(corpus)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(corpus)) {
            return folders.map(folder -> folder.resolve("site"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    /** The homepages that themes start with, where they are at hand. */
    static List<Path> templates() throws IOException {
        Path templates = Path.of("../shared/templates");
        if (!Files.isDirectory(templates)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(templates)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> TrialProfile.in(folder).read().profile().isPresent())
                    .sorted()
                    .toList();
        }
    }

    /** Templates keep all words, links and pictures of all pages, their addresses and their old ones. */
    @TestFactory
    Stream<DynamicTest> templatesReadAsTheSame() throws IOException {
        return templates().stream()
                .map(site -> DynamicTest.dynamicTest(site.toString(), () -> {
                    TrialProfile.Result first = TrialProfile.in(site).read();
                    Profile profile = first.profile().orElseThrow();
                    Path directory = Files.createTempDirectory("vitae-round-trip");
                    TrialProfile trial = TrialProfile.in(directory);
                    NativeWriter.files(profile, ProfileOutputs.places(profile)).forEach(trial::with);
                    for (Asset asset : profile.assets()) {
                        trial.with(asset.path().value(), Files.readAllBytes(asset.source()));
                    }

                    TrialProfile.Result second = trial.read();

                    assertThat(second.pages().keySet())
                            .containsExactlyInAnyOrderElementsOf(first.pages().keySet());
                    List<String> lost = new ArrayList<>();
                    lost.addAll(difference(redirects(first), redirects(second)));
                    lost.addAll(difference(menu(first), menu(second)));
                    lost.addAll(difference(links(first), links(second)));
                    lost.addAll(difference(located(first), located(second)));
                    // BibTeX has fewer words for publications than front matter has, and [your-handle] is nobody's
                    // address
                    lost.removeIf(
                            line -> line.matches("(?:lost|new): publications.*") || line.contains("https://[your"));
                    assertThat(lost).isEmpty();
                }));
    }

    /** What is missing in the second list, and what is there besides. */
    private static List<String> difference(List<String> first, List<String> second) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        first.forEach(line -> counts.merge(line, 1, Integer::sum));
        second.forEach(line -> counts.merge(line, -1, Integer::sum));
        List<String> lines = new ArrayList<>();
        counts.forEach((line, count) -> {
            if (count != 0) {
                lines.add((count > 0 ? "lost: " : "new: ") + line);
            }
        });
        return lines;
    }

    /** The words of pages, each with its page. */
    private static List<String> located(TrialProfile.Result result) {
        List<String> words = new ArrayList<>();
        Set<String> paths = result.pages().keySet();
        String page = "";
        for (String word : words(result)) {
            page = paths.contains(word) ? word : page;
            words.add(page + ": " + word);
        }
        return words;
    }

    /** The old addresses, each with where it leads; of one that two pages had, the first counts. */
    private static List<String> redirects(TrialProfile.Result result) {
        Map<String, String> redirects = new TreeMap<>();
        result.outputs().stream()
                .filter(Output.RedirectPage.class::isInstance)
                .map(Output.RedirectPage.class::cast)
                .forEach(redirect -> redirects.putIfAbsent(
                        redirect.path().value(),
                        Jsoup.parse(redirect.html()).select("a").attr("href")));
        return redirects.entrySet().stream()
                .map(redirect -> redirect.getKey() + " " + redirect.getValue())
                .toList();
    }

    /** The menu in its order, with what is below its entries. */
    private static List<String> menu(TrialProfile.Result result) {
        return List.of("menu: "
                + ProfileOutputs.menu(
                        result.profile().orElseThrow(), result.outputs(), TrialProfile.pages(Look.VITAE)));
    }

    /** What each page leads to and shows, in its order. */
    private static List<String> links(TrialProfile.Result result) {
        List<String> links = new ArrayList<>();
        new TreeMap<>(result.pages())
                .forEach((path, html) -> Jsoup.parseBodyFragment(html)
                        .select("a[href], img[src]")
                        .forEach(element -> links.add(path + " " + element.tagName() + " "
                                + (element.hasAttr("href")
                                        ? element.attr("href")
                                        : element.attr("src") + " " + element.attr("alt")))));
        return links;
    }

    /**
     * Real homepages keep their person, their entries and every word; text below a section without a heading may move.
     * Their publications become BibTeX, which has fewer kinds and names for links than front matter: those stay, what their
     * buttons are called may change.
     */
    @TestFactory
    Stream<DynamicTest> realHomepagesReadAsTheSame() throws IOException {
        return realHomepages().stream()
                .map(site -> DynamicTest.dynamicTest(site.toString(), () -> {
                    TrialProfile.Result first = TrialProfile.in(site).read();
                    Profile profile = first.profile().orElseThrow();
                    Path directory = Files.createTempDirectory("vitae-round-trip");
                    TrialProfile trial = TrialProfile.in(directory);
                    NativeWriter.files(profile, ProfileOutputs.places(profile)).forEach(trial::with);

                    TrialProfile.Result second = trial.read();

                    Profile again = second.profile().orElseThrow();
                    assertThat(entries(again.news().entries()))
                            .isEqualTo(entries(profile.news().entries()));
                    assertThat(entries(again.awards().entries()))
                            .isEqualTo(entries(profile.awards().entries()));
                    assertThat(person(again)).isEqualTo(person(profile));
                    assertThat(again.publications()).hasSameSizeAs(profile.publications());
                    assertThat(words(second, true)).containsExactlyInAnyOrderElementsOf(words(first, true));
                }));
    }

    @ParameterizedTest
    @MethodSource("homepages")
    void whatIsWrittenReadsAsTheSame(Path homepage, @TempDir Path directory) throws IOException {
        TrialProfile.Result first = TrialProfile.in(homepage).read();
        Profile profile = first.profile().orElseThrow();
        Map<String, String> files = NativeWriter.files(profile, ProfileOutputs.places(profile));
        TrialProfile trial = TrialProfile.in(directory);
        files.forEach(trial::with);
        for (Asset asset : profile.assets()) {
            trial.with(asset.path().value(), Files.readAllBytes(asset.source()));
        }

        TrialProfile.Result second = trial.read();

        String written = files.toString();
        Profile again = second.profile().orElseThrow();
        assertThat(entries(again.news().entries()))
                .as(written)
                .isEqualTo(entries(profile.news().entries()));
        assertThat(entries(again.awards().entries()))
                .as(written)
                .isEqualTo(entries(profile.awards().entries()));
        assertThat(person(again)).as(written).isEqualTo(person(profile));
        assertThat(again.assets().stream().map(Asset::path))
                .isEqualTo(profile.assets().stream().map(Asset::path).toList());
        assertThat(second.pages().keySet()).isEqualTo(first.pages().keySet());
        assertThat(words(second)).as(written).containsExactlyElementsOf(words(first));
        assertThat(second.problems().stream().filter(problem -> problem.severity() == Severity.ERROR))
                .isEmpty();
        assertThat(again.styles()).isEqualTo(profile.styles());
        // mark-up that was left open is put in order once more
        assertThat(homepage.toString().contains("hostile")
                        || NativeWriter.files(again, ProfileOutputs.places(again))
                                .equals(files))
                .as(written + "\n" + NativeWriter.files(again, ProfileOutputs.places(again)))
                .isTrue();
    }

    private static List<String> words(TrialProfile.Result result) {
        return words(result, false);
    }

    /**
     * The words of pages in order, but those of dates, {@code 2024-11} in a data file is November 2024 on a page, and of
     * sources to be copied, which are written anew.
     */
    private static List<String> words(TrialProfile.Result result, boolean withoutPublications) {
        List<String> words = new ArrayList<>();
        new TreeMap<>(result.pages()).forEach((path, html) -> {
            if (withoutPublications && path.startsWith("publications")) {
                return;
            }
            Document page = Jsoup.parseBodyFragment(html);
            page.select("time, pre[data-copy]" + (withoutPublications ? ", .h-cite" : ""))
                    .remove();
            words.add(path);
            words.addAll(Words.of(page.text()));
        });
        return words;
    }

    private static List<Object> person(Profile profile) {
        List<Object> facts = new ArrayList<>();
        profile.person().ifPresent(person -> {
            facts.addAll(List.of(person.name(), person.pronouns(), person.role(), person.affiliations()));
            facts.addAll(List.of(person.location(), person.email(), person.avatar()));
            person.bio().ifPresent(text -> facts.add(text.plain()));
            person.details().ifPresent(text -> facts.add(text.plain()));
            person.links().forEach(link -> facts.add(link.label() + " " + link.url()));
        });
        profile.cv().positions().forEach(position -> {
            facts.addAll(List.of(position.title(), position.organisation()));
            facts.add(position.date().map(EntryDate::withoutWording));
        });
        profile.cv().degrees().forEach(degree -> {
            facts.addAll(List.of(degree.title(), degree.institution()));
            facts.add(degree.date().map(EntryDate::withoutWording));
        });
        facts.add(profile.cv().interests());
        facts.add(profile.cv().skills());
        facts.add(profile.cv().languages());
        return facts;
    }

    private static List<String> entries(List<? extends Entry> entries) {
        return entries.stream()
                .map(entry -> entry.date()
                                .map(date -> date.withoutWording().toString())
                                .orElse("") + " " + entry.words() + " " + labels(entry))
                .toList();
    }

    private static String labels(Entry entry) {
        return entry instanceof Award award ? award.group().orElse("") : String.join(",", ((NewsItem) entry).tags());
    }
}
