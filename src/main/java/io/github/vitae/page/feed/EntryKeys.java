package io.github.vitae.page.feed;

import io.github.vitae.model.Entry;
import io.github.vitae.model.WrittenOrder;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.page.frame.SiteUrl;
import io.github.vitae.problem.notation.DistinctNames;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the entries of a list are known by in feeds. A reader shows an entry again whose id has changed, so that ids are made of
 * what stays: of the id that the author wrote, or of the name of the entry's own file; else of its date, and of which one of that date it is,
 * from the oldest on. That survives any edit of its words, any order, and new entries; of those with the same date in one list,
 * as long as the new one is where the author writes new entries.
 *
 * <p>For example of news with the newest first, two of May 2025 are the first of {@code 2025-05} (the lower one, which was there before) and
 * the second of it.
 */
final class EntryKeys {

    /** Ids for the whole world that are no addresses of the web: URNs (RFC 8141, 2) and tags (RFC 4151, 2.1). */
    private static final Pattern NAMED = Pattern.compile("urn:[A-Za-z0-9][A-Za-z0-9-]{0,30}[A-Za-z0-9]:\\S+"
            + "|tag:(?:[A-Za-z0-9._-]+@)?[A-Za-z0-9][A-Za-z0-9.-]*,[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?:\\S*");

    private static final int LONGEST_WHOLE = 500;

    private static final UUID NAMESPACE = UUID.fromString("7d0c6bd2-6a1f-4b0e-9f3c-52a8e1c4d907");

    private final IdentityHashMap<Entry, String> keys = new IdentityHashMap<>();

    /** @param entries all entries of the list, in any order */
    EntryKeys(List<? extends Entry> entries) {
        List<Entry> written = WrittenOrder.oldestFirst(entries);
        DistinctNames distinct = new DistinctNames();
        Map<String, Integer> ofDate = new HashMap<>();
        for (Entry entry : written) {
            entry.id()
                    .ifPresent(id -> keys.put(
                            entry, distinct.of(String.join(" ", id.strip().split("\\s+")))));
        }
        for (Entry entry : written) {
            if (entry.id().isEmpty()) {
                String date = entry.date().map(when -> date(when.start())).orElse("undated");
                int number = ofDate.merge(date, 1, Integer::sum);
                // what an author writes is one line here
                keys.put(entry, date + "\n" + number);
            }
        }
    }

    private static String date(PartialDate date) {
        return date.iso()
                + date.season()
                        .map(season -> "-" + season.name().toLowerCase(Locale.ROOT))
                        .orElse("");
    }

    /** What an entry of the list is known by: {@code prize}, or a date and a number, a line each. */
    String of(Entry entry) {
        return keys.getOrDefault(entry, "");
    }

    /**
     * An id for the whole world: a name-based UUID (RFC 9562, 5.3) as a URN, which depends on no address; a key that is a whole
     * address stays.
     *
     * @param owner whose feeds they are, as {@link FeedOptions#owner()} has it
     * @param kind what it is one of
     */
    static String id(String owner, FeedKind kind, String key) {
        return isWhole(key) ? key : "urn:uuid:" + uuid(owner, kind.key() + "/" + key);
    }

    /**
     * Whether a key is an id for the whole world already, as feeds of other programs have them: these are an author's to keep. It has to be
     * a URI (RFC 4287, 4.2.6, and RFC 3986) to the letter, as readers compare ids character by character.
     */
    private static boolean isWhole(String key) {
        if (key.length() > LONGEST_WHOLE || !SiteUrl.encoded(key).equals(key)) {
            return false;
        }
        try {
            URI uri = new URI(key);
            String scheme = String.valueOf(uri.getScheme());
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web ? uri.getHost() != null : NAMED.matcher(key).matches();
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** The id of the feed of a kind, or of one of its tags; empty for none. */
    static String feedId(String owner, FeedKind kind, Optional<String> tag) {
        return "urn:uuid:"
                + uuid(owner, "feed/" + kind.key() + tag.map(slug -> "/" + slug).orElse(""));
    }

    /** A UUID of version 3 in a namespace of its own. */
    static UUID uuid(String owner, String name) {
        byte[] named = (owner + "\n" + name).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(ByteBuffer.allocate(16 + named.length)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .put(named)
                .array());
    }
}
