package io.github.vitae.read.own;

import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.text.data.YamlText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keys with values as YAML, as an entry of a list or as the front matter of a file. What has no value is not written. */
final class EntryText {

    /** Keys that need no quotation marks, whatever reads them. */
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z][A-Za-z_]{0,40}");

    private final String indent;
    private final YamlText yaml = new YamlText();

    /**
     * Keys that start here.
     *
     * @param indent blanks before each of them
     */
    EntryText(String indent) {
        this.indent = indent;
    }

    /** Whether a word can be a key as it is. */
    static boolean isKey(String word) {
        return PLAIN_KEY.matcher(word).matches();
    }

    /** A word as a key in quotation marks. */
    static String quoted(String word) {
        return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A key with plain text or Markdown. */
    EntryText field(String key, Optional<String> value) {
        yaml.field(indent, key, value);
        return this;
    }

    /** A key with an address; one within the site starts with {@code /}. */
    EntryText link(String key, Optional<Link> url) {
        return field(key, url.map(EntryText::address));
    }

    /** A key that is true, if it is. */
    EntryText flag(String key, boolean value) {
        if (value) {
            yaml.line(indent + key + ": true");
        }
        return this;
    }

    /** A key with a value that is no text: a number, {@code false}. */
    EntryText value(String key, String value) {
        yaml.line(indent + key + ": " + value);
        return this;
    }

    /** A key with a list of texts. */
    EntryText list(String key, List<String> values) {
        if (!values.isEmpty()) {
            yaml.line(indent + key + ":");
            values.forEach(value -> yaml.item(indent + "  ", value));
        }
        return this;
    }

    /** A key with places of the site. */
    EntryText places(String key, List<SitePath> places) {
        return list(key, places.stream().map(place -> "/" + place).toList());
    }

    /** A key with further keys. */
    EntryText keys(String key, EntryText inner) {
        yaml.line(indent + key + ":");
        yaml.lines(inner.toString());
        return this;
    }

    /** A key with a list of entries, whose indent is four blanks more. */
    EntryText entries(String key, List<EntryText> entries) {
        if (!entries.isEmpty()) {
            yaml.line(indent + key + ":");
            entries.forEach(entry -> yaml.lines(entry.asItem()));
        }
        return this;
    }

    /** The keys, the first of them behind the hyphen of a list; empty if there are none. */
    String asItem() {
        String keys = yaml.toString();
        return keys.isEmpty() ? "" : indent.substring(2) + "- " + keys.substring(indent.length());
    }

    /** The address of a link, as authors write it. */
    static String address(Link link) {
        return link.address().replace(String.valueOf(RichText.SITE_ROOT), "/");
    }

    /** The keys, a line for each at least. */
    @Override
    public String toString() {
        return yaml.toString();
    }
}
