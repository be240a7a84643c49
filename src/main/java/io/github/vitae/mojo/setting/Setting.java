package io.github.vitae.mojo.setting;

import io.github.vitae.mojo.project.PublishedSite;
import io.github.vitae.page.feed.FeedKind;
import io.github.vitae.page.feed.FeedOptions;
import io.github.vitae.page.machine.MachineFormat;
import io.github.vitae.page.metadata.WebFinger;
import io.github.vitae.read.project.facts.ProjectPart;
import io.github.vitae.read.project.facts.ProjectParts;
import io.github.vitae.site.skin.PolicySetting;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads settings, and says what is wrong with one as the user wrote it. */
public final class Setting {

    private Setting() {}

    /**
     * One of a few words, in upper or lower case.
     *
     * @throws MojoFailureException if it is none of them; says which there are
     */
    public static <E extends Enum<E>> E oneOf(String name, String value, E[] values) throws MojoFailureException {
        for (E candidate : values) {
            if (candidate.name().equalsIgnoreCase(value.strip())) {
                return candidate;
            }
        }
        String allowed = Arrays.stream(values)
                .map(candidate -> candidate.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new MojoFailureException("<" + name + "> is ‘" + value + "’; write one of " + allowed);
    }

    /**
     * One of a few names, or none.
     *
     * @throws MojoFailureException if it is none of them; says which there are
     */
    public static Optional<String> oneOf(String name, @Nullable String value, List<String> names)
            throws MojoFailureException {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        String wanted = value.strip().toLowerCase(Locale.ROOT);
        if (!names.contains(wanted)) {
            throw new MojoFailureException(
                    "<" + name + "> is ‘" + value + "’; write one of " + String.join(", ", names));
        }
        return Optional.of(wanted);
    }

    /**
     * A name of letters, digits, hyphens and underscores, in upper or lower case.
     *
     * @throws MojoFailureException if it is none
     */
    public static String name(String name, String value) throws MojoFailureException {
        String wanted = value.strip().toLowerCase(Locale.ROOT);
        if (!wanted.matches("[a-z0-9][a-z0-9_-]*")) {
            throw new MojoFailureException("<" + name + "> is ‘" + value + "’; write a name such as apa");
        }
        return wanted;
    }

    /**
     * Words that came here as they were written. A JVM reads a command line in the encoding of the locale; under {@code LC_ALL=C} what
     * is not of ASCII is lost.
     *
     * @throws MojoFailureException if something was lost
     */
    public static String whole(String name, String value) throws MojoFailureException {
        if (value.indexOf('\uFFFD') >= 0) {
            throw new MojoFailureException("<" + name + "> is ‘" + value
                    + "’, of which letters were lost: the locale has none of them. Run Maven with LC_ALL=C.UTF-8, or another"
                    + " locale of UTF-8");
        }
        return value;
    }

    /**
     * The address of a site, ended by {@code /}, if there is one.
     *
     * @throws MojoFailureException if it is no address on the web
     */
    public static Optional<String> siteAddress(String name, @Nullable String value) throws MojoFailureException {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Optional<String> address = PublishedSite.address(value);
        if (address.isEmpty()) {
            throw new MojoFailureException(
                    "<" + name + "> is ‘" + value + "’; write the site's address, such as https://ada.example.org/");
        }
        return address;
    }

    /**
     * What the user says of the pages' Content-Security-Policy: {@code off}, or hosts parted by blanks or commas, each as
     * the policy writes it (W3C, CSP Level 3, 2.3.1) and nothing that would end it.
     *
     * @throws MojoFailureException if it is something else
     */
    public static PolicySetting policy(String name, @Nullable String value) throws MojoFailureException {
        String written = value == null ? "" : value.strip();
        if (written.equalsIgnoreCase("off")) {
            return PolicySetting.OFF;
        }
        Set<String> hosts = new TreeSet<>();
        for (String host : written.split("[\\s,]+")) {
            String plain = host.endsWith("/") ? host.substring(0, host.length() - 1) : host;
            if (plain.isEmpty()) {
                continue;
            }
            if (!plain.matches(
                            "(?i)(?:(?:http|ws)s?://)?(?:\\*\\.)?[a-z0-9-]++(?:\\.[a-z0-9-]++)*+(?::(?:[0-9]{1,5}|\\*))?")
                    || plain.equalsIgnoreCase("on")) {
                throw new MojoFailureException("<" + name + "> has ‘" + host
                        + "’; write hosts that pages may load from, such as https://stats.example.org, or off");
            }
            hosts.add(plain.toLowerCase(Locale.ROOT));
        }
        return new PolicySetting(true, hosts);
    }

    /**
     * Which parts of a project are shown: {@code auto}, {@code none}, or words parted by blanks or commas, {@code auto} among
     * them for all others.
     *
     * @throws MojoFailureException if a word is none of a part; says which there are
     */
    public static ProjectParts parts(String name, String value) throws MojoFailureException {
        List<String> words = Arrays.stream(value.strip().split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() == 1 && words.get(0).equalsIgnoreCase("none")) {
            return ProjectParts.NONE;
        }
        boolean all = words.isEmpty();
        Set<ProjectPart> asked = EnumSet.noneOf(ProjectPart.class);
        for (String word : words) {
            all |= word.equalsIgnoreCase("auto");
            if (!word.equalsIgnoreCase("auto")) {
                asked.add(ProjectPart.of(word)
                        .orElseThrow(() -> new MojoFailureException("<" + name + "> has ‘" + word
                                + "’; write auto, none, or some of " + String.join(", ", ProjectPart.words()))));
            }
        }
        return new ProjectParts(all ? EnumSet.allOf(ProjectPart.class) : asked, asked);
    }

    /**
     * What there are feeds of: words parted by blanks or commas, or {@code none}.
     *
     * @param site the address that the site is published at
     * @param owner what ids are made of
     * @throws MojoFailureException if a word is none of a feed; says which there are
     */
    public static FeedOptions feeds(String name, String value, Optional<String> site, String owner)
            throws MojoFailureException {
        Set<FeedKind> kinds = EnumSet.noneOf(FeedKind.class);
        boolean tags = false;
        for (String word : value.strip().toLowerCase(Locale.ROOT).split("[\\s,]+")) {
            Optional<FeedKind> kind = FeedKind.of(word);
            kind.ifPresent(kinds::add);
            tags |= word.equals("tags");
            if (kind.isEmpty()
                    && !word.isEmpty()
                    && !word.equals("tags")
                    && !value.strip().equalsIgnoreCase("none")) {
                throw new MojoFailureException("<" + name + "> has ‘" + word + "’; write none, or some of "
                        + String.join(", ", FeedKind.keys()) + ", tags");
            }
        }
        return new FeedOptions(kinds, tags, site, owner);
    }

    /**
     * A file.
     *
     * @throws MojoFailureException if there is none at its place
     */
    public static Optional<Path> file(String name, @Nullable File value) throws MojoFailureException {
        if (value != null && !value.isFile()) {
            throw new MojoFailureException("<" + name + "> is ‘" + value + "’, and there is no such file");
        }
        return Optional.ofNullable(value).map(File::toPath);
    }

    /**
     * An account in the Fediverse, if there is one.
     *
     * @throws MojoFailureException if it is none
     */
    public static Optional<WebFinger> webfinger(String name, @Nullable String value) throws MojoFailureException {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Optional<WebFinger> account = WebFinger.of(value);
        if (account.isEmpty()) {
            throw new MojoFailureException(
                    "<" + name + "> is ‘" + value + "’; write an account such as @ada@mastodon.example");
        }
        return account;
    }

    /**
     * What programs get besides pages: words parted by blanks or commas, {@code all}, or {@code none}.
     *
     * @throws MojoFailureException if a word is none of it, or is beside {@code none}; says which there are
     */
    public static Set<MachineFormat> machine(String name, String value) throws MojoFailureException {
        Set<MachineFormat> formats = EnumSet.noneOf(MachineFormat.class);
        List<String> words = Arrays.stream(
                        value.strip().toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.equals(List.of("none"))) {
            return formats;
        }
        for (String word : words) {
            if (word.equals("all")) {
                formats.addAll(EnumSet.allOf(MachineFormat.class));
                continue;
            }
            formats.add(MachineFormat.of(word)
                    .orElseThrow(() -> new MojoFailureException("<" + name + "> has ‘" + word
                            + "’; write all, none, or some of " + String.join(", ", MachineFormat.words()))));
        }
        return formats;
    }

    /**
     * A number of things.
     *
     * @throws MojoFailureException if it is below nothing
     */
    public static int count(String name, int value) throws MojoFailureException {
        if (value < 0) {
            throw new MojoFailureException("<" + name + "> is " + value + "; write 0 or more");
        }
        return value;
    }

    /**
     * A day as ISO 8601 writes it.
     *
     * @param usual the day where none is set; asked only then
     * @throws MojoFailureException if it is none
     */
    public static LocalDate day(String name, @Nullable String value, Supplier<LocalDate> usual)
            throws MojoFailureException {
        if (value == null || value.isBlank()) {
            return usual.get();
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            throw new MojoFailureException(
                    "<" + name + "> is ‘" + value + "’; write a day as year, month and day, such as 2026-11-28", e);
        }
    }

    /**
     * Patterns of files, as globs.
     *
     * @throws MojoFailureException if one is none
     */
    public static List<String> patterns(String name, @Nullable List<String> values) throws MojoFailureException {
        List<String> patterns = new ArrayList<>();
        for (String value : values == null ? List.<String>of() : values) {
            if (value == null || value.isBlank()) {
                continue;
            }
            try {
                FileSystems.getDefault().getPathMatcher("glob:" + value);
            } catch (IllegalArgumentException e) {
                throw new MojoFailureException(
                        "<" + name + "> has ‘" + value + "’; write a pattern such as demo/**.html: " + e.getMessage(),
                        e);
            }
            patterns.add(value.strip());
        }
        return patterns;
    }

    /** Words of a list, without what is empty in it: Maven makes such a word of a comma at the end of a line. */
    public static Set<String> words(@Nullable List<String> values) {
        return (values == null ? List.<String>of() : values)
                .stream()
                        .filter(value -> value != null && !value.isBlank())
                        .map(String::strip)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** A timestamp of a reproducible build: ISO 8601, or seconds since 1970. One letter or none switches it off. */
    public static Optional<Instant> instant(String timestamp) {
        String stripped = timestamp.strip();
        if (stripped.length() < 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    stripped.chars().allMatch(Character::isDigit)
                            ? Instant.ofEpochSecond(Long.parseLong(stripped))
                            : OffsetDateTime.parse(stripped).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * An encoding by its name; UTF-8 where there is none.
     *
     * @throws MojoFailureException if there is no such encoding
     */
    public static Charset encoding(String name, @Nullable String value) throws MojoFailureException {
        if (value == null || value.isBlank()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(value.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new MojoFailureException(
                    "<" + name + "> is ‘" + value + "’; write the name of an encoding, such as UTF-8");
        }
    }
}
