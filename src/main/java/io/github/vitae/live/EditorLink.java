package io.github.vitae.live;

import io.github.vitae.problem.Location;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a place in a file is opened in an editor: an address such as {@code vscode://file/{path}:{line}:{column}}, as editors register it
 * with the system.
 *
 * @param template the address, with {@code {path}}, {@code {line}} and {@code {column}}; empty for none
 * @param base what the files of problems are relative to
 */
public record EditorLink(String template, Path base) {

    /** Editors by name, with the address that they say they open. */
    private static final Map<String, String> EDITORS = Map.of(
            "vscode", "vscode://file/{path}:{line}:{column}",
            "vscodium", "vscodium://file/{path}:{line}:{column}",
            "cursor", "cursor://file/{path}:{line}:{column}",
            "zed", "zed://file/{path}:{line}:{column}",
            "idea", "idea://open?file={path}&line={line}&column={column}",
            "textmate", "txmt://open?url=file://{path}&line={line}&column={column}");

    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*");

    /**
     * The link for what the user set.
     *
     * @param setting an address with {@code {path}}, the name of an editor such as {@code vscode}, or {@code none}
     * @return nothing if it is none of these: an address without a scheme or without a path in it, or one that a browser would run
     */
    public static Optional<EditorLink> of(String setting, Path base) {
        String written = setting.strip();
        if (written.isEmpty() || written.equalsIgnoreCase("none")) {
            return Optional.of(new EditorLink("", base));
        }
        String template = EDITORS.getOrDefault(written.toLowerCase(Locale.ROOT), written);
        Matcher scheme = SCHEME.matcher(template);
        return scheme.matches()
                        && template.contains("{path}")
                        && !scheme.group(1).matches("(?i)javascript|data|vbscript|blob|view-source")
                ? Optional.of(new EditorLink(template, base))
                : Optional.empty();
    }

    /** The address that opens a place; nothing if there is no such file, or no editor. */
    Optional<String> to(Location location) {
        if (template.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = base.resolve(location.file()).toAbsolutePath().normalize();
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String path = encoded(file.toString().replace('\\', '/'));
            // file/{path} and file{path} mean the same, since a path starts with a slash; file:// has none to spare
            int at = template.indexOf("/{path}");
            boolean spare = at > 0 && template.charAt(at - 1) != '/' && path.startsWith("/");
            String filled = template.replace(spare ? "/{path}" : "{path}", path);
            return Optional.of(filled.replace("{line}", String.valueOf(Math.max(1, location.line())))
                    .replace("{column}", String.valueOf(Math.max(1, location.column()))));
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }

    /** A path as part of an address: RFC 3986, 2.3, and the marks between its parts. */
    static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~/:".indexOf(c) >= 0;
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
