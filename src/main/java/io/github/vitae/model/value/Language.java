package io.github.vitae.model.value;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A language that texts are in.
 *
 * @param tag as HTML names it (BCP 47, RFC 5646): {@code zh-CN}
 */
public record Language(String tag) {

    /** English, which the plugin's own words are in where there are no others. */
    public static final Language ENGLISH = new Language("en");

    /** Languages that are written from right to left, where no script is named. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "azb", "ckb", "dv", "fa", "he", "ks", "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

    /** Scripts that are written from right to left (ISO 15924). */
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    public Language {
        Objects.requireNonNull(tag, "tag");
    }

    /**
     * The language that a name of it means, as people and their tools write it: {@code de}, {@code zh-CN}, {@code zh_CN},
     * {@code en_US.UTF-8}.
     *
     * @return nothing if it is no name of a language
     */
    public static Optional<Language> of(String written) {
        String tag = written.strip().replaceFirst("[.@].*$", "").replace('_', '-');
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            int length = locale.getLanguage().length();
            return length == 2 || length == 3 ? Optional.of(of(locale)) : Optional.empty();
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }

    /** The language of a locale; English for the one that names none, as skins have it. */
    public static Language of(Locale locale) {
        return locale.getLanguage().isEmpty() ? ENGLISH : new Language(locale.toLanguageTag());
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Whether who reads one of the two aloud can read the other: {@code en} and {@code en-GB}. */
    public boolean isAs(Language other) {
        return primary().equals(other.primary());
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        // nothing is said of a script where there is but a language
        String script = tag.indexOf('-') < 0 ? "" : locale().getScript();
        return script.isEmpty() ? RIGHT_TO_LEFT.contains(primary()) : RIGHT_TO_LEFT_SCRIPTS.contains(script);
    }

    /** The way it is written, as {@code dir} says it. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /** The language without its region and script: {@code zh}. */
    public String primary() {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    @Override
    public String toString() {
        return tag;
    }
}
