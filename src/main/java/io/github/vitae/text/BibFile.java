package io.github.vitae.text;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A BibTeX file, entry by entry. An entry that is broken costs no other one: reading goes on at the next line that
 * starts one. What stands between entries is no part of the file; what stands in {@code @comment}, or behind a {@code %}
 * at the start of a line, is not read.
 */
public final class BibFile {

    private static final Pattern START = Pattern.compile(
            "(?m)^[ \\t]*+@[ \\t]*+([A-Za-z_!-][A-Za-z0-9_-]*+)[ \\t]*+[{(](\\s*+[^\\s={}(),\"#%@]++\\s*+,)?+");
    private static final Pattern HEAD = Pattern.compile("@[ \\t]*+([A-Za-z_!-][A-Za-z0-9_-]*+)\\s*+([{(])?+");

    /** An entry, wherever it starts. */
    private static final Pattern COMMENTED =
            Pattern.compile("@[ \\t]*+([A-Za-z]++)[ \\t]*+[{(]\\s*+[^\\s={}(),\"#%@]++\\s*+,");

    /** So many times it is looked for the end of a comment to the end of the file. */
    private static final int MOST_UNCLOSED = 16;

    private final SourceText source;
    private final String content;
    private final Problems problems;
    private final BibFilter filter;
    private final BibStrings strings;
    private final int[] starts;
    private final List<RawEntry> raw = new ArrayList<>();
    private int unclosed;

    private record RawEntry(String type, int sign, BibBody body, Location location) {}

    private BibFile(SourceText source, BibFilter filter, Problems problems) {
        this.source = source;
        this.content = source.content();
        this.problems = problems;
        this.filter = filter;
        this.strings = new BibStrings(source, problems);
        this.starts = starts(content);
    }

    /**
     * Reads a file with all that is in it.
     *
     * @param source the file
     * @param problems takes what is broken
     * @return its entries in their order, those that only others refer to among them
     */
    public static List<BibEntry> entries(SourceText source, Problems problems) {
        return entries(source, BibFilter.ALL, problems);
    }

    /**
     * Reads of a file what may be read of it.
     *
     * @param source the file
     * @param filter says which entries and fields are read
     * @param problems takes what is broken
     * @return its entries in their order, those that only others refer to among them
     */
    public static List<BibEntry> entries(SourceText source, BibFilter filter, Problems problems) {
        BibFile file = new BibFile(HiddenText.withoutComments(source, problems), filter, problems);
        file.tellComments(source);
        file.read();
        return file.resolved();
    }

    /** Tells of the entries in HTML comments. */
    private void tellComments(SourceText written) {
        if (written.content().equals(content)) {
            return;
        }
        for (int at = 0; at < content.length(); at++) {
            if (content.charAt(at) != written.content().charAt(at)) {
                int lineEnd = content.indexOf('\n', at);
                withhold(at, at + 1);
                at = lineEnd < 0 ? content.length() : lineEnd;
            }
        }
        Matcher entry = COMMENTED.matcher(written.content());
        while (entry.find()) {
            if (content.charAt(entry.start()) != '@') {
                tellCommented(entry);
            }
        }
    }

    /** Tells of an entry in a comment, if it is one. */
    private void tellCommented(Matcher entry) {
        if (BibTypes.kind(entry.group(1).toLowerCase(Locale.ROOT)).isPresent()) {
            withhold(entry.start(), entry.start());
            problems.add(
                    Code.DRAFT,
                    source.locate(entry.start(), 1),
                    "this entry stands in a comment; it is not published",
                    "");
        }
    }

    /** Keeps lines from being quoted, up to the last letter before an offset. */
    private void withhold(int from, int to) {
        int last = to;
        while (last > from && last <= content.length() && Character.isWhitespace(content.charAt(last - 1))) {
            last--;
        }
        problems.withhold(
                source.file(),
                source.locate(from, 0).line(),
                source.locate(Math.max(from, last - 1), 0).line());
    }

    /** Where lines start an entry. */
    private static int[] starts(String content) {
        int[] starts = new int[16];
        int count = 0;
        Matcher matcher = START.matcher(content);
        while (matcher.find()) {
            if (matcher.group(2) != null || BibTypes.isDefined(matcher.group(1).toLowerCase(Locale.ROOT))) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = content.indexOf('@', matcher.start());
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Where the next entry starts, or the file ends. */
    private int limit(int at) {
        int found = Arrays.binarySearch(starts, at + 1);
        int index = found >= 0 ? found : -found - 1;
        return index < starts.length ? starts[index] : content.length();
    }

    private void read() {
        int from = 0;
        int at = content.indexOf('@');
        while (at >= 0) {
            if (isCommentedOut(from, at)) {
                Matcher entry = COMMENTED.matcher(content).region(at, content.length());
                if (entry.lookingAt()) {
                    tellCommented(entry);
                }
                at = content.indexOf('@', at + 1);
            } else {
                from = read(at);
                at = content.indexOf('@', from);
            }
        }
    }

    /** Whether a percent sign stands before an at sign in its line, behind the entry before. */
    private boolean isCommentedOut(int from, int at) {
        int start = Math.max(from, source.lineStart(source.lineOf(at)));
        while (start < at && content.charAt(start) != '%') {
            start++;
        }
        return start < at;
    }

    /** Reads what an at sign starts, and answers where to go on. */
    private int read(int sign) {
        Matcher head = HEAD.matcher(content).region(sign, content.length());
        if (!head.lookingAt()) {
            return sign + 1;
        }
        String type = head.group(1).toLowerCase(Locale.ROOT);
        boolean address = sign > 0 && Character.isLetterOrDigit(content.charAt(sign - 1));
        boolean lineStart = sign == 0 || content.charAt(sign - 1) == '\n';
        if (head.group(2) == null) {
            if (lineStart && BibTypes.isDefined(type) && !type.equals("comment")) {
                problems.add(
                        Code.BROKEN_BIBTEX,
                        source.locate(sign, head.end(1) - sign),
                        "there is no brace behind ‘@" + type + "’; nothing is read before the next entry",
                        "write @" + type + "{key, …}");
                return limit(sign);
            }
            return type.equals("comment") ? behindBareComment(head.end(1)) : head.end(1);
        }
        if (address && !BibTypes.isDefined(type)) {
            return head.end(1);
        }
        int open = head.start(2);
        return switch (type) {
            case "comment" -> {
                int end = behind(type, open);
                Matcher entry = COMMENTED.matcher(content).region(open, end);
                while (entry.find()) {
                    tellCommented(entry);
                }
                yield end;
            }
            case "preamble" -> behind(type, open);
            case "string" -> {
                BibBody body = BibBody.read(source, open, limit(sign), false);
                body.problems().forEach(problems::add);
                body.fields().forEach(field -> strings.define(field.name(), field.pieces()));
                yield body.end();
            }
            default -> entry(type, sign, open);
        };
    }

    /** Behind a {@code @comment} without braces, and behind the entry that it stands before: {@code @comment @article{…}}. */
    private int behindBareComment(int at) {
        int lineEnd = content.indexOf('\n', at);
        int sign = content.indexOf('@', at);
        boolean before = sign >= 0
                && (lineEnd < 0 || sign < lineEnd || content.substring(at, sign).isBlank());
        Matcher head = HEAD.matcher(content).region(before ? sign : content.length(), content.length());
        if (!head.lookingAt() || head.group(2) == null) {
            return at;
        }
        withhold(at, lineEnd < 0 ? content.length() : lineEnd);
        problems.add(
                Code.DRAFT, source.locate(sign, 1), "this entry stands behind ‘@comment’; it is not published", "");
        return BibBody.read(source, head.start(2), limit(sign), true).end();
    }

    private int entry(String type, int sign, int open) {
        BibBody body = BibBody.read(source, open, limit(sign), true);
        raw.add(new RawEntry(type, sign, body, source.locate(sign, open - sign)));
        return body.end();
    }

    /** Behind what braces or parentheses enclose, entries and all; the next entry if they are not closed. */
    private int behind(String type, int open) {
        char opening = content.charAt(open);
        char closing = opening == '{' ? '}' : ')';
        int depth = 0;
        for (int i = open; i < content.length() && unclosed < MOST_UNCLOSED; i++) {
            char c = content.charAt(i);
            depth += c == opening ? 1 : c == closing ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        unclosed++;
        problems.add(
                Code.BROKEN_BIBTEX,
                source.locate(open, 1),
                "this @" + type + " is never closed; it ends before the next entry",
                "add a ‘" + closing + "’ at its end");
        return limit(open);
    }

    private List<BibEntry> resolved() {
        BibHiding hiding = new BibHiding(filter, problems);
        for (RawEntry entry : raw) {
            hiding.add(entry.type, entry.body.key(), written(entry), entry.location);
        }
        hiding.spread();
        List<BibEntry> entries = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            RawEntry entry = raw.get(i);
            if (hiding.type(i).isEmpty()) {
                withhold(entry.sign, entry.body.end());
            } else {
                entry.body.problems().forEach(problems::add);
                entries.add(new BibEntry(hiding.type(i).get(), entry.body.key(), fields(entry), entry.location));
            }
        }
        return BibInheritance.complete(entries, hiding.keys(), problems);
    }

    /** The fields of an entry as far as they can tell whether it is hidden: those that hold a word or two. */
    private Map<String, String> written(RawEntry entry) {
        Map<String, String> written = new HashMap<>();
        for (BibBody.RawField field : entry.body.fields()) {
            written.put(field.name(), strings.written(field.pieces()));
        }
        return written;
    }

    private List<BibField> fields(RawEntry entry) {
        Map<String, BibField> fields = new LinkedHashMap<>();
        List<BibField> derived = new ArrayList<>();
        int left = -1;
        for (BibBody.RawField field : entry.body.fields()) {
            if (left >= 0) {
                withhold(left, field.offset());
            }
            left = -1;
            Location location = source.locate(field.offset(), field.name().length());
            Optional<String> name = filter.name(field.name(), location);
            if (name.isEmpty()) {
                left = field.offset();
            } else {
                for (BibField kept : filter.kept(new BibField(name.get(), location, strings.value(field.pieces())))) {
                    if (kept.name().equals(name.get())) {
                        fields.putIfAbsent(kept.name(), kept);
                    } else {
                        derived.add(kept);
                    }
                }
            }
        }
        if (left >= 0) {
            withhold(left, entry.body.end());
        }
        derived.forEach(field -> fields.putIfAbsent(field.name(), field));
        return List.copyOf(fields.values());
    }
}
