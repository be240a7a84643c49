package io.github.vitae.read.bibliography;

import io.github.vitae.read.visibility.NearMiss;
import io.github.vitae.text.bibtex.BibTypes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the type of an entry says that nobody defines: a slip of the pen, or that its author switched it off. */
final class EntryTypes {

    private static final String OFF =
            "ignored?|disabled?|skip(?:ped)?|hid(?:e|den)|drafts?|unused|inactive|deleted?|removed?|private|commented|omit(?:ted)?"
                    + "|exclud(?:e|ed)|todo|unlisted|unpublish(?:ed)?|dead|dummy|off|old|not?|non|un|dis|x+|z+|q+|_+|-+|!+";

    /** A word that says so, alone or at a type. */
    private static final Pattern ALONE =
            Pattern.compile("[_!-]*(?:" + OFF + "|comments?|test|tmp|temp|nothing|none|null)[_-]*");

    private static final Pattern BEFORE = Pattern.compile("(?:" + OFF + ")[_-]*([a-z]+)");
    private static final Pattern BEHIND = Pattern.compile("([a-z]+?)[_-]*(?:" + OFF + "|[0-9]+)");

    private EntryTypes() {}

    /**
     * Whether an entry of a type is switched off.
     *
     * @param type a type that is not defined, in lower case: {@code ignore}, {@code xarticle}, {@code article_off}
     */
    static boolean isOff(String type) {
        return ALONE.matcher(type).matches() || isDefined(BEFORE, type) || isDefined(BEHIND, type);
    }

    private static boolean isDefined(Pattern parts, String type) {
        Matcher matcher = parts.matcher(type);
        return matcher.matches() && BibTypes.isDefined(matcher.group(1));
    }

    /** The type that is meant by one that is not defined. */
    static Optional<String> meant(String type) {
        return NearMiss.meant(type, BibTypes.publications());
    }
}
