package io.github.vitae.read.project.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What readers are shown of an annotated tag's message: not its signature, not the lines by which people sign off with their
 * addresses of mail, and not a first line that says no more than which release it is.
 */
final class TagMessage {

    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-----BEGIN (?:PGP|SSH|SIGNED) ");

    /** {@code Signed-off-by: Ada Byron <ada@example.org>} (git-interpret-trailers(1)). */
    private static final Pattern SIGNED_OFF =
            Pattern.compile("(?:(?:[A-Za-z]{1,20}-){1,4}by|Cc|Change-Id):\\s.*", Pattern.CASE_INSENSITIVE);

    /** What maven-release-plugin writes for each tag. */
    private static final Pattern BY_PLUGIN = Pattern.compile("\\[[a-z-]*release[a-z-]*\\].*");

    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> SAY_NOTHING = Set.of(
            "release",
            "releases",
            "released",
            "releasing",
            "version",
            "v",
            "tag",
            "tagging",
            "tagged",
            "of",
            "for",
            "the",
            "new",
            "rel",
            "final");

    private TagMessage() {}

    /**
     * The text of a message, as Markdown; empty if it says nothing.
     *
     * @param message all of it
     * @param tag the tag's name
     * @param known words that say nothing more than the tag does: the project's name
     */
    static String text(String message, String tag, List<String> known) {
        String unsigned = SIGNATURE.split(message, 2)[0];
        List<String> lines = new ArrayList<>(unsigned.lines()
                .map(String::stripTrailing)
                .filter(line -> !SIGNED_OFF.matcher(line).matches())
                .toList());
        while (!lines.isEmpty() && lines.get(0).isBlank()) {
            lines.remove(0);
        }
        if (!lines.isEmpty() && saysNothing(lines.get(0), tag, known)) {
            lines.remove(0);
            // a line of signs below it made a heading of it
            if (!lines.isEmpty() && lines.get(0).matches("[=~-]{2,100}")) {
                lines.remove(0);
            }
        }
        return String.join("\n", lines).strip();
    }

    private static boolean saysNothing(String line, String tag, List<String> known) {
        String lower = line.strip().toLowerCase(Locale.ROOT);
        if (BY_PLUGIN.matcher(lower).matches()) {
            return true;
        }
        Set<String> words = new java.util.HashSet<>(SAY_NOTHING);
        for (String name : known) {
            words.addAll(List.of(PARTS.split(name.toLowerCase(Locale.ROOT))));
        }
        words.addAll(List.of(PARTS.split(tag.toLowerCase(Locale.ROOT))));
        for (String word : PARTS.split(lower)) {
            boolean number =
                    !word.isEmpty() && word.replaceFirst("^v", "").chars().allMatch(Character::isDigit);
            if (!word.isEmpty() && !number && !words.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
