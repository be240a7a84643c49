package io.github.vitae.read.visibility;

import io.github.vitae.text.data.DataValue;
import java.util.List;
import java.util.Optional;

/** What a family of homepages does not publish besides what is marked: the files that it does not read, its dates. */
public interface FamilyRules {

    /** The plugin's own layout, and JSON Resume: no file is left out, and dates hide where a key says “from” or “until”. */
    FamilyRules NONE = new FamilyRules() {};

    /** Why the family does not read a file; nothing if it does. */
    default Optional<Hidden> unread(String file) {
        return Optional.empty();
    }

    /** Keys that a document has though it does not write them: from a configuration, or from a folder above it. */
    default List<DataValue.Field> inherited(String file) {
        return List.of();
    }

    /** Whether the family takes a file for a document only if it starts with front matter. */
    default boolean needsFrontMatter(String file) {
        return false;
    }

    /** The keys of a document that may say that it is hidden: all, but those that mean something else to the family there. */
    default List<DataValue.Field> marks(String file, List<DataValue.Field> fields) {
        return fields;
    }

    /** Why a document is not shown on the day of the build. */
    default Optional<Hidden> notDue(String file, List<DataValue.Field> fields, PublishedDays days) {
        return Optional.empty();
    }

    /** Whether the addresses and pages of a file matter, so that {@code build: render: never} hides it. */
    default boolean needsRendering(String file) {
        return true;
    }

    /** Keys of entries and documents from whose day on they are shown, in lower case without hyphens. */
    default List<String> from() {
        return List.of("publishfrom", "publishdate");
    }

    /** Keys of entries and documents until whose day they are shown. */
    default List<String> until() {
        return List.of("publishuntil", "expirydate", "unpublishdate");
    }
}
