package io.github.vitae.text.data;

import java.util.Optional;
import java.util.regex.Pattern;

/** Writes YAML as a person would: plain where it is safe, in quotation marks or as a block where it is not. */
public final class YamlText {

    /** What ends a plain text, or starts a comment or another key. */
    private static final Pattern NOT_PLAIN = Pattern.compile(": |:$| #|[\\p{Cntrl}\\u2028\\u2029\\uFEFF]");

    /** What is a key without quotation marks. */
    private static final Pattern KEY = Pattern.compile("[/\\p{L}\\p{N}][/\\p{L}\\p{N}._~-]*");

    private static final Pattern MEANT = Pattern.compile("(?i)true|false|yes|no|on|off|null|~|y|n|[-+.0-9_xe:]+");

    private final StringBuilder yaml = new StringBuilder();

    /** Writes a key with a text, if there is one. */
    public YamlText field(String indent, String key, Optional<String> value) {
        value.filter(text -> !text.isEmpty())
                .ifPresent(text -> yaml.append(indent)
                        .append(key)
                        .append(": ")
                        .append(scalar(text, indent.replace('-', ' ') + "  "))
                        .append('\n'));
        return this;
    }

    /** Writes a key of any characters, with a text. */
    public YamlText text(String key, String value) {
        return field("", KEY.matcher(key).matches() ? key : quoted(key), Optional.of(value));
    }

    /** Writes a line as it is. */
    public YamlText line(String line) {
        yaml.append(line).append('\n');
        return this;
    }

    /** Writes lines as they are, each with its end. */
    public YamlText lines(String lines) {
        yaml.append(lines);
        return this;
    }

    /** Writes an item of a list that is a text. */
    public YamlText item(String indent, String value) {
        yaml.append(indent).append("- ").append(scalar(value, indent + "  ")).append('\n');
        return this;
    }

    private static String scalar(String value, String indent) {
        if (value.indexOf('\n') >= 0 && isBlock(value)) {
            return "|-\n" + indent + value.replace("\n", "\n" + indent).replaceAll("(?m)^ +$", "");
        }
        boolean date = value.matches("[0-9]{4}(-[0-9]{2}){0,2}");
        return date || isPlain(value) ? value : quoted(value);
    }

    /** Whether a text stands for itself without quotation marks, for every reader of YAML. */
    private static boolean isPlain(String value) {
        int first = value.codePointAt(0);
        return (Character.isLetterOrDigit(first) || first == '(')
                && value.equals(value.strip())
                && !MEANT.matcher(value).matches()
                && !NOT_PLAIN.matcher(value).find();
    }

    /** Whether a text can stand as a block: no line starts or ends it that a block would not keep. */
    private static boolean isBlock(String value) {
        return value.equals(value.strip()) && value.chars().noneMatch(c -> c < ' ' && c != '\n');
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7F) {
                        quoted.append(String.format(java.util.Locale.ROOT, "\\x%02x", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** What was written. */
    @Override
    public String toString() {
        return yaml.toString();
    }
}
