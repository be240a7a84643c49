package io.github.vitae.read.own;

import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.text.data.DataValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The title of a page that starts with it, as texts do that are read elsewhere too: {@code # Tide tables}. It is the page's heading, which
 * would stand there twice.
 */
final class TitleInText {

    /** A heading of the first level (CommonMark 0.31, 4.2 and 4.3) with nothing but blank lines above it. */
    private static final Pattern HEADING =
            Pattern.compile("(?:[ \\t]*+\\R)*+ {0,3}(?:#[ \\t]++(?<atx>[^\\r\\n]*?)[ \\t]*+(?:#++[ \\t]*+)?(?:\\R|\\z)"
                    + "|(?<setext>[^\\s#>*+=`~|<-][^\\r\\n]*+)\\R {0,3}=++[ \\t]*+(?:\\R|\\z))");

    private TitleInText() {}

    /** The file without the heading that it starts with, which is its title if it names no other; as it is if that would leave nothing. */
    static MarkdownFile taken(MarkdownFile file) {
        Matcher heading = HEADING.matcher(file.source().content())
                .region(file.bodyStart(), file.source().content().length());
        if (!heading.lookingAt()
                || file.source().content().substring(heading.end()).isBlank()) {
            return file;
        }
        String group = heading.group("atx") == null ? "setext" : "atx";
        String words = heading.group(group).strip();
        Optional<String> named = file.value("title");
        if (words.isEmpty() || named.filter(title -> !title.equals(words)).isPresent()) {
            return file;
        }
        int start = heading.start(group);
        DataValue.Scalar title = new DataValue.Scalar(
                words,
                false,
                file.source().locate(start, words.length()),
                (offset, length) -> file.source().locate(start + offset, length));
        DataValue.Mapping front = named.isPresent()
                ? file.front()
                : new DataValue.Mapping(
                        Stream.concat(
                                        file.front().fields().stream()
                                                .filter(field -> !field.key().equals("title")),
                                        Stream.of(new DataValue.Field("title", title.location(), title)))
                                .toList(),
                        file.front().location());
        return new MarkdownFile(file.name(), file.source(), heading.end(), front);
    }
}
