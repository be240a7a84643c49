package io.github.vitae.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vitae.model.value.Language;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which languages a site is in, by the locales that the site plugin is told. */
class SiteEditionsTest {

    private static final Locale CHINESE = new Locale("zh", "CN");

    @TempDir
    Path base;

    @Test
    void theDefaultLocaleIsAtTheRootAndOthersInFoldersOfTheirNames() throws Exception {
        write("src/site/vitae/about.md", "I study tides.\n");
        SiteEditions editions = editions(Locale.ROOT, CHINESE);
        assertThat(editions.all()).extracting(SiteEdition::folder).containsExactly("", "zh_CN/");
        assertThat(editions.all()).extracting(SiteEdition::language).containsExactly(Locale.ROOT, CHINESE);
        assertThat(editions.all().get(0).links().own().language()).isEqualTo(Language.ENGLISH);
        // the sources of a site in a language are in a folder of their own
        write("src/site/zh_CN/markdown/index.md", "# 普通\n");
        editions = editions(Locale.ROOT, CHINESE);
        assertThat(editions.all().get(0).about().page().value()).isEqualTo("index.html");
        assertThat(editions.all().get(1).about().page().value()).isEqualTo("about.html");
    }

    @Test
    void withoutTheDefaultLocaleNothingIsAtTheRoot() throws Exception {
        write("src/site/vitae/about.md", "I study tides.\n");
        SiteEditions editions = editions(Locale.ENGLISH, CHINESE);
        assertThat(editions.all()).extracting(SiteEdition::folder).containsExactly("en/", "zh_CN/");
        assertThat(editions.of(Locale.ENGLISH).directory().flatMap(ProfileDirectory::own))
                .contains(Language.ENGLISH);
    }

    @Test
    void aProfileThatSaysItsLanguageHasItsPagesInThat() throws Exception {
        write("src/site/vitae/about.md", "---\nlang: ar\n---\nأدرس المد.\n");
        SiteEditions editions = editions(Locale.ROOT);
        assertThat(editions.all())
                .extracting(edition -> edition.language().toLanguageTag())
                .containsExactly("ar");
        assertThat(editions.all().get(0).folder()).isEmpty();
    }

    @Test
    void aSiteInOneLanguageThatSaysNothingIsAsItAlwaysWas() throws Exception {
        write("src/site/vitae/about.md", "I study tides.\n");
        SiteEdition only = editions(Locale.ROOT).all().get(0);
        assertThat(only.language()).isEqualTo(Locale.ROOT);
        assertThat(only.directory().orElseThrow().languageOf("about.md")).isEmpty();
    }

    @Test
    void aProfileMayBeInTheFoldersOfLanguagesAlone() throws Exception {
        write("src/site/de/vitae/about.md", "Ich erforsche Gezeiten.\n");
        SiteEditions editions = editions(Locale.ROOT, Locale.GERMAN);
        assertThat(editions.withProfile()).extracting(SiteEdition::folder).containsExactly("de/");
        assertThat(editions.of(Locale.GERMAN).directory().orElseThrow().first("about.md"))
                .contains("about.md");
    }

    @Test
    void whereThereIsNoProfileThereIsNone() throws Exception {
        assertThat(editions(Locale.ROOT, Locale.GERMAN).withProfile()).isEmpty();
        assertThat(editions(Locale.ROOT).withProfile()).isEmpty();
    }

    @Test
    void aLocaleThatTheSitePluginDoesNotNameIsTheOneAtTheRoot() throws Exception {
        write("src/site/vitae/about.md", "I study tides.\n");
        assertThat(editions(Locale.GERMAN, Locale.ROOT).of(Locale.ENGLISH).folder())
                .isEmpty();
    }

    @Test
    void theTranslationsOfAModuleAreWithinThoseOfTheWhole() throws Exception {
        write("src/site/vitae/about.md", "I study tides.\n");
        SiteEditions editions = editions("https://example.org/foam/core/", "core/", Locale.ROOT, CHINESE);
        assertThat(editions.all())
                .extracting(SiteEdition::folder, edition -> edition.address().orElseThrow())
                .containsExactly(
                        tuple("", "https://example.org/foam/core/"),
                        tuple("zh_CN/", "https://example.org/foam/zh_CN/core/"));
        // somebody publishes it elsewhere
        editions = editions("https://foam.example.org/", "core/", Locale.ROOT, CHINESE);
        assertThat(editions.all())
                .extracting(edition -> edition.address().orElseThrow())
                .containsExactly("https://foam.example.org/", "https://foam.example.org/zh_CN/");
    }

    private SiteEditions editions(Locale... locales) throws MojoFailureException {
        return editions("https://ada.example.org/", "", locales);
    }

    private SiteEditions editions(String address, String module, Locale... locales) throws MojoFailureException {
        Path site = base.resolve("src/site");
        ProfileSource source = new ProfileSource(
                base,
                site.resolve("vitae").toFile(),
                site.toFile(),
                base.resolve("target").toFile(),
                false);
        ReadOptions options = new ReadOptions(
                StandardCharsets.UTF_8, false, Optional.empty(), Publishing.asOf(LocalDate.of(2026, 11, 28)));
        return SiteEditions.of(
                source,
                source.directory(new SystemStreamLog(), false),
                List.of(locales),
                options,
                Optional.of(address),
                module,
                of -> AboutPlace.of(Optional.empty(), of.hasIndex(), false, false),
                new SystemStreamLog());
    }

    private void write(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
