package io.github.vitae.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What files are by their names alone: {@code paper.pdf} is a document, {@code x.js} a script, {@code robots.txt} a setting
 * of a server. The table is {@code files.properties}.
 */
final class FileKinds {

    /** What becomes of files of a kind. */
    enum Fate {
        /** Published where a page links to them. */
        PUBLISHED,
        /** Published as they are drawn anew. */
        DRAWN,
        /** Published where the author's HTML is trusted. */
        ACTIVE,
        /** Not published by their kind. */
        REFUSED
    }

    /**
     * A kind of file.
     *
     * @param fate what becomes of such files
     * @param name what it is called in messages: {@code script}, {@code setting of a server}
     */
    record Kind(Fate fate, String name) {}

    /** Compressed ones: servers send them as what their name says before that ending. */
    private static final List<String> WRAPPINGS = List.of("gz", "bz2", "xz", "zst");

    /** Kinds of files that hold another word by word. */
    private static final Set<String> HOLDING = Set.of("text", "archive");

    private static final FileKinds TABLE = new FileKinds();

    private final Map<String, Kind> byEnding = new HashMap<>();
    private final Map<Pattern, Kind> byName = new HashMap<>();

    private FileKinds() {
        Properties table = table();
        for (String key : new TreeSet<>(table.stringPropertyNames())) {
            String group = key.substring(0, key.indexOf('.'));
            String name = key.substring(key.indexOf('.') + 1)
                    .replace("back-up", "back_up")
                    .replace('-', ' ')
                    .replace('_', '-');
            for (String value : table.getProperty(key).strip().split("\\s+")) {
                switch (group) {
                    case "published" -> byEnding.put(value, new Kind(Fate.PUBLISHED, name));
                    case "drawn" -> byEnding.put(value, new Kind(Fate.DRAWN, name));
                    case "active" -> byEnding.put(value, new Kind(Fate.ACTIVE, name));
                    case "refused" -> byEnding.put(value, new Kind(Fate.REFUSED, name));
                    case "names" -> byName.put(pattern(value), new Kind(Fate.REFUSED, name));
                    default -> throw new IllegalStateException(key);
                }
            }
        }
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(Pattern.quote(name).replace("*", "\\E.*\\Q"), Pattern.DOTALL);
    }

    private static Properties table() {
        try (InputStream bytes = FileKinds.class.getResourceAsStream("files.properties")) {
            if (bytes == null) {
                throw new IllegalStateException("missing from the plugin: files.properties");
            }
            Properties table = new Properties();
            table.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The kind of a file of this name. Endings further inside count too: servers send {@code x.html.gz} as a page, and run
     * {@code x.php.pdf}. So do those of keys, sources, settings and back-ups right before the ending of a text or an archive,
     * which hold the thing itself ({@code about.md.txt}, {@code server.key.zip}), and of back-ups before that of a document
     * ({@code x.bak.pdf}). A single letter is an initial rather than an ending: {@code j.m.zip}.
     *
     * @param name its last part, in any case
     * @return nothing for a name without an ending, or with one that is in no list
     */
    static Optional<Kind> of(String name) {
        String lower = lower(name);
        for (Map.Entry<Pattern, Kind> known : TABLE.byName.entrySet()) {
            if (known.getKey().matcher(lower).matches()) {
                return Optional.of(known.getValue());
            }
        }
        List<String> endings = endings(lower);
        endings.remove(0);
        if (endings.isEmpty()) {
            return Optional.empty();
        }
        String last = endings.remove(endings.size() - 1);
        String before = endings.isEmpty() ? "" : endings.get(endings.size() - 1);
        for (String inner : endings) {
            Kind hidden = TABLE.byEnding.get(inner);
            if (hidden != null
                    && (hidden.name().equals("program of a server")
                            || isRun(hidden)
                            || isWrapped(hidden, last)
                            || (inner.equals(before) && isItself(inner, hidden, last)))) {
                return Optional.of(new Kind(
                        hidden.fate() == Fate.DRAWN ? Fate.REFUSED : hidden.fate(),
                        hidden.name() + " by one of its endings"));
            }
        }
        return Optional.ofNullable(TABLE.byEnding.get(last));
    }

    /** A name by its endings, what stands before the first included. Some servers see an end at a semicolon: {@code x.asp;.jpg}. */
    private static List<String> endings(String name) {
        List<String> endings = new ArrayList<>();
        for (String part : name.split("[.;]", -1)) {
            endings.add(part.strip());
        }
        return endings;
    }

    private static boolean isRun(Kind kind) {
        return kind.fate() == Fate.DRAWN
                || (kind.fate() == Fate.ACTIVE && !kind.name().equals("font"));
    }

    private static boolean isWrapped(Kind kind, String by) {
        return WRAPPINGS.contains(by) && kind.fate() != Fate.PUBLISHED;
    }

    /** Whether a file of this last ending is what the ending before it says. */
    private static boolean isItself(String inner, Kind hidden, String last) {
        Kind outer = TABLE.byEnding.get(last);
        if (outer == null || inner.length() == 1) {
            return false;
        }
        return switch (hidden.name()) {
            case "back-up" -> HOLDING.contains(outer.name()) || outer.name().equals("document");
            case "key", "source", "setting of a server" -> HOLDING.contains(outer.name());
            default -> false;
        };
    }

    /** Whether a folder's name makes servers run what lies in it, as some do with {@code x.asp/photo.jpg}. */
    static boolean runs(String folder) {
        return endings(lower(folder)).stream()
                .skip(1)
                .map(TABLE.byEnding::get)
                .anyMatch(kind -> kind != null && kind.name().equals("program of a server"));
    }

    /** The endings of a key of the table, for tests and documentation. */
    static Map<String, Kind> endings() {
        return Map.copyOf(TABLE.byEnding);
    }

    /** In lower case, the letters of ASCII only: what else is close to a letter is another letter to a server. */
    private static String lower(String name) {
        StringBuilder lower = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            lower.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }
}
