package io.github.vitae.read;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.DataNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The fields with which an entry of a bibliography is kept from readers. */
final class EntryFlags {

    private static final Set<String> HIDE = Set.of(
            "draft", "hidden", "hide", "private", "unlisted", "disabled", "disable", "skip", "ignore", "exclude",
            "invisible", "isdraft", "ishidden");

    private static final Set<String> SHOW = Set.of(
            "published", "publish", "public", "visible", "show", "display", "active", "enabled", "listed");

    private static final Set<String> YES = Set.of("true", "yes", "on", "1", "y", "t");
    private static final Set<String> NO = Set.of("false", "no", "off", "0", "n", "f", "never", "none", "");

    private EntryFlags() {}

    /** The first field that hides an entry; nothing if it may be shown. */
    static Optional<String> hides(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .filter(field -> hides(PublishedFields.folded(field.getKey()), field.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /**
     * Whether the keys of an entry in JSON or YAML hide it, those of {@code custom} and of the lines of a note among them;
     * this is told.
     */
    static boolean hides(DataNode.Mapping entry, Problems problems) {
        Map<String, String> flags = new TreeMap<>();
        collect(entry, flags);
        entry.get("custom")
                .filter(DataNode.Mapping.class::isInstance)
                .ifPresent(custom -> collect((DataNode.Mapping) custom, flags));
        String note = flags.getOrDefault("note", "");
        ExtraNote.of(note).fields().forEach((name, at) -> flags.putIfAbsent(name, note.substring(at[0], at[1])));
        Optional<String> why = hides(flags);
        why.ifPresent(key -> problems.add(
                Code.DRAFT, entry.location(), "this entry is not published, because of its key ‘" + key + "’", ""));
        return why.isPresent();
    }

    private static void collect(DataNode.Mapping entry, Map<String, String> flags) {
        for (DataNode.Field field : entry.fields()) {
            if (field.value() instanceof DataNode.Scalar scalar && !scalar.isNull()) {
                flags.putIfAbsent(field.key(), scalar.value());
            }
        }
    }

    private static boolean hides(String name, String written) {
        String value = written.replaceAll("[{}\"]", "").strip().toLowerCase(Locale.ROOT);
        if (name.equals("status")) {
            return HIDE.contains(value);
        }
        boolean draft = name.equals("draft") || name.equals("hidden");
        return HIDE.contains(name) && (draft ? !NO.contains(value) : YES.contains(value))
                || SHOW.contains(name) && NO.contains(value) && !value.isEmpty();
    }

    /** Whether a field says whether an entry is shown. */
    static boolean isFlag(String name) {
        String folded = PublishedFields.folded(name);
        return (HIDE.contains(folded) && !folded.equals("private")) || SHOW.contains(folded);
    }
}
