package io.github.vitae.page.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that programs get besides pages. */
public enum MachineFormat {
    /** {@code profile.json}: all that pages say as data, with the places that it was written at, and its schema. */
    PROFILE,
    /** {@code llms.txt}: what is on which page, as <a href="https://llmstxt.org/">llmstxt.org</a> has it. */
    LLMS,
    /** Each page as Markdown, beside it: {@code news.html.md}. */
    MARKDOWN;

    /** Its name in settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name in a setting, in lower case. */
    public static Optional<MachineFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** All names. */
    public static List<String> words() {
        return Arrays.stream(values()).map(MachineFormat::word).toList();
    }
}
