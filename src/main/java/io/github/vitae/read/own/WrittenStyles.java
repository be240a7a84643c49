package io.github.vitae.read.own;

import io.github.vitae.model.AuthorStyles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An author's styles as the author wrote them once: inline styles for the classes that were made of them, rules unscoped. */
final class WrittenStyles {

    private static final Pattern CLASSES = Pattern.compile(" class=\"([^\"]*\\bvs-[^\"]*)\"");

    private final AuthorStyles written;

    WrittenStyles(AuthorStyles written) {
        this.written = written;
    }

    /** The rules as a block of HTML, with a blank line behind it; empty if there are none. */
    String sheet() {
        return written.sheet().isEmpty() ? "" : "<style>\n" + String.join("\n", written.sheet()) + "\n</style>\n\n";
    }

    /** A text in Markdown with its inline styles where they were. */
    String restored(String markdown) {
        return CLASSES.matcher(markdown).replaceAll(found -> {
            List<String> classes = new ArrayList<>();
            List<String> styles = new ArrayList<>();
            for (String name : found.group(1).split(" ")) {
                String style = written.attributes().getOrDefault(name, "");
                (style.isEmpty() ? classes : styles).add(style.isEmpty() ? name : style);
            }
            String attributes = (classes.isEmpty() ? "" : " class=\"" + String.join(" ", classes) + "\"")
                    + (styles.isEmpty()
                            ? ""
                            : " style=\"" + String.join("; ", styles).replace("\"", "'") + "\"");
            return Matcher.quoteReplacement(attributes);
        });
    }
}
