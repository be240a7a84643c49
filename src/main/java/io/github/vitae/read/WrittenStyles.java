package io.github.vitae.read;

import io.github.vitae.model.AuthorStyles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An author's styles as the author wrote them once: inline styles for the classes that were made of them, rules unscoped. */
final class WrittenStyles {

    private static final Pattern INLINE = Pattern.compile("\\.vitae \\.(vs-[0-9a-f]+)\\.\\1 \\{ (.*) \\}");
    private static final Pattern CLASSES = Pattern.compile(" class=\"([^\"]*\\bvs-[^\"]*)\"");

    private final Map<String, String> inline = new HashMap<>();
    private final List<String> rules = new ArrayList<>();

    WrittenStyles(AuthorStyles styles) {
        styles.css().lines().filter(line -> !line.isBlank()).forEach(line -> {
            Matcher own = INLINE.matcher(line);
            if (own.matches()) {
                inline.put(own.group(1), own.group(2));
            } else {
                rules.add(line.replace(".vitae {", "body {").replace(".vitae ", ""));
            }
        });
    }

    /** The rules as a block of HTML, with a blank line behind it; empty if there are none. */
    String sheet() {
        return rules.isEmpty() ? "" : "<style>\n" + String.join("\n", rules) + "\n</style>\n\n";
    }

    /** A text in Markdown with its inline styles where they were. */
    String restored(String markdown) {
        return CLASSES.matcher(markdown).replaceAll(found -> {
            List<String> classes = new ArrayList<>();
            List<String> styles = new ArrayList<>();
            for (String name : found.group(1).split(" ")) {
                if (inline.containsKey(name)) {
                    styles.add(inline.getOrDefault(name, ""));
                } else {
                    classes.add(name);
                }
            }
            String attributes = (classes.isEmpty() ? "" : " class=\"" + String.join(" ", classes) + "\"")
                    + (styles.isEmpty()
                            ? ""
                            : " style=\"" + String.join("; ", styles).replace("\"", "'") + "\"");
            return Matcher.quoteReplacement(attributes);
        });
    }
}
