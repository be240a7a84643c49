package io.github.vitae.text.data;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259) into the tree that YAML is read into, without recursion. What is no JSON and can mean one thing only
 * (a comma too many, a comment, single quotation marks, a key twice) is read as that, and told; what can mean several ends
 * the file.
 */
public final class JsonParser {

    private static final int DEEPEST = 50;

    private final SourceText source;
    private final String text;
    private final int to;
    private final Problems problems;
    private final JsonTokens tokens;
    private final HiddenValues hidden;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<DataValue> root = Optional.empty();
    private int values;
    private int at;

    /** What may be wrong so that there is no going on. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken() {
            super("told already", null, false, false);
        }
    }

    private JsonParser(SourceText source, int from, int to, Problems problems) {
        this.source = source;
        this.text = source.content();
        this.at = from;
        this.to = to;
        this.problems = problems;
        this.tokens = new JsonTokens(source, to, problems);
        this.hidden = new HiddenValues(source, problems);
    }

    /** Reads a file. */
    public static Optional<DataValue> parse(SourceText source, Problems problems) {
        return parse(source, 0, source.content().length(), problems);
    }

    /**
     * Reads a stretch of a text.
     *
     * @param problems takes what is no JSON, each with its place
     * @return its tree; nothing if it is empty, or if it cannot be told what is meant
     */
    static Optional<DataValue> parse(SourceText source, int from, int to, Problems problems) {
        JsonParser parser = new JsonParser(source, from, to, problems);
        try {
            parser.read();
            return parser.root;
        } catch (Broken told) {
            return Optional.empty();
        }
    }

    private void read() throws Broken {
        skip();
        if (at == to) {
            return;
        }
        value();
        while (!open.isEmpty()) {
            within(open.element());
        }
        skip();
        if (at < to) {
            tell(
                    Severity.ERROR,
                    at,
                    "something stands behind the end of the JSON: ‘" + tokens.line(at) + "’; it is ignored",
                    "take it out, or put it into a file of its own; several values are a list in [ ]");
        }
    }

    /** Reads the next part of a list or of keys with values: a comma, the end, a value, or a key with its value. */
    private void within(Open node) throws Broken {
        skip();
        if (at == to) {
            throw stop(node.start, "‘" + text.charAt(node.start) + "’ is opened here and never closed", "close it");
        }
        char c = text.charAt(at);
        if (c == ',') {
            if (node.comma >= 0 || node.isEmpty()) {
                tell(Severity.WARNING, at, "there is a comma too many here", "take it out");
            }
            node.comma = at++;
        } else if (c == '}' || c == ']') {
            close(node, c);
        } else {
            if (node.comma < 0 && !node.isEmpty()) {
                tell(Severity.WARNING, at, "there is no comma before ‘" + tokens.line(at) + "’", "write one");
            }
            node.comma = -1;
            if (node.mapping) {
                node.key = Optional.of(key());
            }
            value();
        }
    }

    private void close(Open node, char c) throws Broken {
        if ((c == '}') != node.mapping) {
            throw stop(
                    at,
                    "‘" + c + "’ stands where ‘" + (node.mapping ? '}' : ']') + "’ is needed",
                    "close what was opened last");
        }
        if (node.comma >= 0 && !node.isEmpty()) {
            tell(Severity.WARNING, node.comma, "a comma stands behind the last value", "take it out");
        }
        at++;
        open.pop();
        if (node.covered && node.fields.isEmpty() && !open.isEmpty() && !open.element().mapping) {
            // an entry of which a comment leaves nothing is none
            return;
        }
        take(
                node.mapping
                        ? new DataValue.Mapping(
                                List.copyOf(node.fields.values()), node.overruled, source.locate(node.start, 0))
                        : new DataValue.Sequence(node.items, source.locate(node.start, 0)));
    }

    private Key key() throws Broken {
        int start = at;
        JsonTokens.Token key = tokens.key(at).orElseThrow(Broken::new);
        at = key.end();
        skip();
        if (at == to || text.charAt(at) != ':') {
            throw stop(
                    Math.min(start, Math.max(0, to - 1)),
                    "there is no ‘:’ behind the key ‘" + tokens.shown(start, key.value()) + "’",
                    "write \"key\": value");
        }
        at++;
        return new Key(key.scalar(source, hidden).value(), source.locate(start, key.end() - start));
    }

    private void value() throws Broken {
        skip();
        if (++values > YamlTree.MOST_VALUES) {
            throw beyond("there are more than " + YamlTree.MOST_VALUES + " values here");
        }
        char c = at == to ? ' ' : text.charAt(at);
        if (c == '{' || c == '[') {
            if (open.size() >= DEEPEST) {
                throw beyond("values are nested more than " + DEEPEST + " deep here");
            }
            open.push(new Open(c == '{', at));
            at++;
            return;
        }
        if (at == to || c == ',' || c == '}' || c == ']' || c == ':') {
            throw stop(Math.min(at, Math.max(0, to - 1)), "a value is missing here", "write one, or null");
        }
        JsonTokens.Token token = tokens.value(at).orElseThrow(Broken::new);
        at = token.end();
        take(token.scalar(source, hidden));
    }

    private void take(DataValue node) {
        Open parent = open.peek();
        if (parent == null) {
            root = Optional.of(node);
        } else if (parent.mapping) {
            Key key = parent.key.orElseThrow();
            if (key.name.isEmpty() && hidden.hasSpan()) {
                parent.covered = true;
                return;
            }
            DataValue.Field field = new DataValue.Field(key.name, key.location, node);
            DataValue.Field first = parent.fields.put(key.name, field);
            if (first != null) {
                // the last one counts, as in every browser
                parent.overruled.add(first);
                problems.add(new Problem(
                        Code.BROKEN_JSON,
                        Severity.WARNING,
                        key.location,
                        "the key ‘" + PlainText.shortened(key.name) + "’ stands in line "
                                + first.keyLocation().line() + " already; this one counts",
                        "take one of them out"));
            }
        } else {
            parent.items.add(node);
        }
    }

    /** Passes blanks and comments. */
    private void skip() throws Broken {
        while (at < to) {
            char c = text.charAt(at);
            boolean comment = c == '#' || text.startsWith("//", at) || text.startsWith("/*", at);
            if (comment) {
                boolean line = c == '#' || text.charAt(at + 1) == '/';
                int end = text.indexOf(line ? "\n" : "*/", at);
                if (!line && (end < 0 || end >= to)) {
                    throw stop(at, "a comment is opened here and never closed", "take it out; JSON knows no comments");
                }
                tell(Severity.WARNING, at, "a comment stands here, and JSON knows none; it is not read", "take it out");
                at = end < 0 || end > to ? to : end + (line ? 1 : 2);
            } else if (c == ' ' || c == '\n' || c == '\t') {
                at++;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF') {
                tell(
                        Severity.WARNING,
                        at,
                        String.format(java.util.Locale.ROOT, "the character U+%04X stands between values", (int) c),
                        "write blanks");
                at++;
            } else {
                return;
            }
        }
    }

    private void tell(Severity severity, int offset, String what, String fix) {
        tokens.tell(severity, offset, what, fix);
    }

    private Broken stop(int offset, String what, String fix) {
        tell(Severity.ERROR, offset, what, fix);
        return new Broken();
    }

    private Broken beyond(String what) {
        problems.add(Code.BEYOND_BOUNDS, source.locate(at, 1), what + "; the file is not read", "make it simpler");
        return new Broken();
    }

    private record Key(String name, Location location) {}

    /** A list, or keys with values, whose end was not seen yet. */
    private static final class Open {
        private final boolean mapping;
        private final int start;
        private final List<DataValue> items = new ArrayList<>();
        private final Map<String, DataValue.Field> fields = new LinkedHashMap<>();
        private final List<DataValue.Field> overruled = new ArrayList<>();
        private Optional<Key> key = Optional.empty();

        /** Where the last comma stands, if nothing came behind it; else -1. */
        private int comma = -1;

        private boolean covered;

        Open(boolean mapping, int start) {
            this.mapping = mapping;
            this.start = start;
        }

        boolean isEmpty() {
            return items.isEmpty() && fields.isEmpty();
        }
    }
}
