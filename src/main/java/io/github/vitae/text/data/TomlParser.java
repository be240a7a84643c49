package io.github.vitae.text.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads TOML, version 1.0.0, into the tree that YAML is read into. */
public final class TomlParser {

    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 50;
    private static final int LONGEST_MESSAGE = 200;
    private static final TomlFactory TOML = new TomlFactory();

    private final SourceText source;
    private final int from;
    private final Problems problems;

    private TomlParser(SourceText source, int from, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.from = from;
    }

    /**
     * Reads a stretch of a text.
     *
     * @param problems takes what is no TOML
     * @return its tree; nothing if it is no TOML
     */
    public static Optional<DataValue> parse(SourceText source, int from, int to, Problems problems) {
        TomlParser parser = new TomlParser(source, from, problems);
        if (to - from > LONGEST) {
            problems.add(
                    Code.BEYOND_BOUNDS,
                    source.locate(from, 0),
                    "there is more than a megabyte of TOML here; it is not read",
                    "make it simpler");
            return Optional.empty();
        }
        OptionalInt deep = deep(source.content(), from, to);
        if (deep.isPresent()) {
            return tooDeep(source.locate(deep.getAsInt(), 1), problems);
        }
        TomlPlaces places = TomlPlaces.of(source.content(), from, to);
        try (JsonParser json = TOML.createParser(source.content().substring(from, to))) {
            json.nextToken();
            return Optional.of(parser.node(json, places.root(), 0));
        } catch (Deep tooDeep) {
            return tooDeep(source.locate(tooDeep.at, 0), problems);
        } catch (JsonProcessingException broken) {
            problems.add(
                    Code.BROKEN_TOML,
                    source.locate(parser.offset(broken.getLocation(), places), 0),
                    "this is no TOML: " + said(broken),
                    "write a key, = and a value in each line, text in quotation marks");
            return Optional.empty();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** The text of a string as it is written in TOML: {@code "a\tb"}, {@code 'a'}; what is written, if it is none. */
    static String string(String written) {
        if (written.indexOf('\\') < 0 || written.startsWith("'")) {
            return written.length() < 2 ? written : written.substring(1, written.length() - 1);
        }
        try (JsonParser json = TOML.createParser("a=" + written)) {
            json.nextValue();
            json.nextValue();
            return json.getText();
        } catch (IOException none) {
            return written;
        }
    }

    private static String said(JsonProcessingException broken) {
        String message = String.valueOf(broken.getOriginalMessage()).split("\\R", 2)[0];
        return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message;
    }

    private static Optional<DataValue> tooDeep(Location location, Problems problems) {
        problems.add(
                Code.BEYOND_BOUNDS,
                location,
                "values are nested more than " + DEEPEST + " deep here; the file is not read",
                "make it simpler");
        return Optional.empty();
    }

    /**
     * Where brackets open too deep for the library, which reads them by recursion. Brackets in texts count too: who tells
     * them apart can be led astray by a quotation mark.
     */
    private static OptionalInt deep(String text, int from, int to) {
        int open = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '[' || c == '{') {
                if (++open > DEEPEST) {
                    return OptionalInt.of(at);
                }
            } else if (c == ']' || c == '}') {
                open = Math.max(0, open - 1);
            }
        }
        return OptionalInt.empty();
    }

    /** Where something is wrong: the library reads one word ahead, and says where that one stands. */
    private int offset(JsonLocation location, TomlPlaces places) {
        int line = source.lineOf(from) + Math.max(1, location.getLineNr()) - 1;
        int told = source.lineStart(line) + Math.max(1, location.getColumnNr()) - 1;
        return Math.min(told, places.wrong().orElse(told));
    }

    /** The value that a token of the library's starts. */
    private DataValue node(JsonParser json, TomlPlace place, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new Deep(place.start);
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> table(json, place, depth);
            case START_ARRAY -> {
                List<DataValue> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(node(json, place.item(items.size()), depth + 1));
                }
                yield new DataValue.Sequence(items, source.locate(place.start, 0));
            }
            default -> scalar(json, place);
        };
    }

    private DataValue.Mapping table(JsonParser json, TomlPlace place, int depth) throws IOException {
        List<DataValue.Field> fields = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            TomlPlace field = place.field(key).orElse(place);
            fields.add(new DataValue.Field(
                    SourceText.legibleValue(key),
                    source.locate(field.key(), field.keyLength()),
                    node(json, field, depth + 1)));
        }
        return new DataValue.Mapping(fields, source.locate(place.start, 0));
    }

    /** Strings and whole numbers as they are meant, all else as it is written: dates, {@code 3.90}, {@code true}. */
    private DataValue.Scalar scalar(JsonParser json, TomlPlace place) throws IOException {
        String written = source.content().substring(place.start, place.end());
        boolean string = written.startsWith("\"") || written.startsWith("'");
        boolean whole = json.currentToken() == JsonToken.VALUE_NUMBER_INT;
        String text = string || whole || written.isEmpty() ? json.getText() : written.replace("_", "");
        String value = SourceText.legibleValue(text);
        boolean lines = written.startsWith("\"\"\"\n") || written.startsWith("'''\n");
        return HiddenValue.of(
                value,
                false,
                source.locate(place.start, 0),
                new YamlPlaces(source, place.start, place.end(), value, lines),
                problems);
    }

    /** Thrown where values nest too deep to be read. */
    private static final class Deep extends IOException {

        private static final long serialVersionUID = 1;
        private final int at;

        Deep(int at) {
            super("too deep", null);
            this.at = at;
        }
    }
}
