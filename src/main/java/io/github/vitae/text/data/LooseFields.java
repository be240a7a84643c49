package io.github.vitae.text.data;

import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like a key with a word as its value in text that could not be read as data: {@code draft:true} in YAML, which
 * lacks a blank, {@code draft true}, which lacks a colon, {@code draft = True} in TOML, which knows no such word. Good for nothing but flags that keep something in.
 */
public final class LooseFields {

    /** A key with its value, up to what ends it. Both repetitions are bounded, so that reading stays linear. */
    private static final Pattern FIELD =
            Pattern.compile("(?m)(?<![\\p{L}\\p{N}_-])[\"'“]?([\\p{L}_][\\p{L}\\p{N}_-]{1,24})[\"'”]?[ \\t]{0,8}[:=：＝]"
                    + "[ \\t]{0,8}[\"'“‘]?([^\\s,}\\]\"'“”‘’#]{0,40})[\"'”’]?[ \\t]{0,8}(?=[,}\\]#]|$)");

    /** The same without what stands between: a line of a key and a word by which something is kept in. */
    private static final Pattern PAIR =
            Pattern.compile("(?im)^([ \\t-]{0,16}[\"'“]?)([\\p{L}_][\\p{L}\\p{N}_-]{1,24})[\"'”]?"
                    + "[ \\t]{1,8}[\"'“‘]?(true|false|yes|no|on|off|[01]|draft|private|hidden|unlisted|unpublished)[\"'”’]?"
                    + "[.,;]?[ \\t]{0,8}\\r?(?:#.*)?$");

    private LooseFields() {}

    /**
     * The keys and values in a stretch of a text.
     *
     * @param topOnly whether only those count that no blank stands before, and no dash: those of the file itself
     */
    public static DataValue.Mapping of(SourceText source, int from, int to, boolean topOnly) {
        List<DataValue.Field> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(source.content()).region(from, to).useTransparentBounds(true);
        while (field.find()) {
            int start = field.start();
            boolean top = start == 0 || source.content().charAt(start - 1) == '\n';
            if (top || !topOnly) {
                int value = field.start(2);
                fields.add(field(source, field.start(1), field.group(1), value, field.group(2)));
            }
        }
        Matcher pair = PAIR.matcher(source.content()).region(from, to).useTransparentBounds(true);
        while (pair.find()) {
            if (pair.group(1).isEmpty() || !topOnly) {
                fields.add(field(source, pair.start(2), pair.group(2), pair.start(3), pair.group(3)));
            }
        }
        return new DataValue.Mapping(fields, source.locate(from, 0));
    }

    private static DataValue.Field field(SourceText source, int keyAt, String key, int at, String value) {
        return new DataValue.Field(
                key,
                source.locate(keyAt, key.length()),
                new DataValue.Scalar(
                        value,
                        value.isEmpty(),
                        source.locate(at, value.length()),
                        (offset, length) -> source.locate(at + offset, length)));
    }
}
