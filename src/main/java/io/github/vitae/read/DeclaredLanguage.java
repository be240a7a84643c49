package io.github.vitae.read;

import io.github.vitae.model.value.Language;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.hugo.HugoSite;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language that a profile says it is in: {@code lang} of its About page, else that of its configuration ({@code lang} or
 * {@code locale} of Jekyll's, {@code defaultContentLanguage} and {@code languageCode} of Hugo's).
 */
public final class DeclaredLanguage {

    private static final String[] ABOUT = {
        "about.md", "index.md", "about.markdown", "index.markdown", "_pages/about.md", "index.html"
    };

    private static final String[] CONFIGURATION = {
        "_config.yml",
        "_config.yaml",
        "hugo.toml",
        "hugo.yaml",
        "hugo.yml",
        "config.toml",
        "config.yaml",
        "config.yml",
        "config/_default/hugo.toml",
        "config/_default/hugo.yaml",
        "config/_default/config.toml",
        "config/_default/config.yaml"
    };

    private static final List<String> KEYS = List.of(
            "lang", "locale", "languageCode", "languagecode", "defaultContentLanguage", "defaultcontentlanguage");

    private DeclaredLanguage() {}

    /**
     * The language, if the profile says any.
     */
    public static Optional<Language> of(ProfileDirectory directory, ReadOptions options) {
        // what is wrong with these files is told when they are read
        SourceFiles files = new SourceFiles(directory, options, List.of(), new Problems());
        return files.first(ABOUT)
                .flatMap(files::front)
                .flatMap(DeclaredLanguage::said)
                .or(() -> directory
                        .first(CONFIGURATION)
                        .flatMap(files::configuration)
                        .flatMap(DeclaredLanguage::said));
    }

    /** Whether the profile says that nothing of a language is published: of Hugo's languages, one that is switched off. */
    public static boolean isSwitchedOff(Language language, ProfileDirectory directory, ReadOptions options) {
        return HugoSite.switchedOff(new SourceFiles(directory, options, List.of(), new Problems())).stream()
                .flatMap(written -> Language.of(written).stream())
                .anyMatch(off -> off.equals(language) || off.tag().equals(language.primary()));
    }

    private static Optional<Language> said(DataValue.Mapping keys) {
        return KEYS.stream()
                .flatMap(key -> keys.get(key).stream())
                .flatMap(value -> value instanceof DataValue.Scalar scalar ? Stream.of(scalar.value()) : Stream.empty())
                .flatMap(written -> Language.of(written).stream())
                .findFirst();
    }
}
