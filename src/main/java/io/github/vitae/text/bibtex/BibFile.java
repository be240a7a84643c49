package io.github.vitae.text.bibtex;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.hidden.HiddenText;
import io.github.vitae.text.hidden.LatexComments;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A BibTeX file, entry by entry. An entry that is broken costs no other one: reading goes on at the next line that
 * starts one. What stands between entries is no part of the file; what stands in {@code @comment}, or behind a {@code %}
 * at the start of a line, is not read.
 */
public final class BibFile {

    private static final Pattern HEAD = Pattern.compile("@[ \\t]*+([A-Za-z_!-][A-Za-z0-9_-]*+)\\s*+([{(])?+");

    /** An entry, wherever it starts. */
    private static final Pattern COMMENTED =
            Pattern.compile("@[ \\t]*+([A-Za-z]++)[ \\t]*+[{(]\\s*+[^\\s={}(),\"#%@]++\\s*+,");

    /** An entry whose type is missing. */
    private static final Pattern NAMELESS =
            Pattern.compile("@[ \\t]*+[{(]\\s*+[^\\s={}(),\"#%@]++\\s*+,\\s*+[A-Za-z]++\\s*+=");

    /** The field by which an entry names the one that it is a part of. */
    private static final String PARENT = "crossref";

    /** So many times it is looked for the end of a comment to the end of the file. */
    private static final int MOST_UNCLOSED = 16;

    private final SourceText source;
    private final String content;
    private final Problems problems;
    private final BibFilter filter;
    private final BibStrings strings;
    private final int[] starts;
    /** Where entries start, in order; read again when they are asked for, so that only one is held at a time. */
    private int[] signs = new int[16];

    private final BibHiding hiding;
    private int[] ends = new int[16];
    private int count;

    /** The first entry of each key that is shown. */
    private final Map<String, Integer> byKey = new HashMap<>();

    /** The places of the entries that may name another one. */
    private final List<Integer> heirs = new ArrayList<>();

    /** The places of the entries in which something is broken. */
    private final List<Integer> broken = new ArrayList<>();

    /** The places of the entries that were read, so that all was told that there is to tell of them. */
    private final BitSet told = new BitSet();

    private int unclosed;

    private BibFile(SourceText source, BibFilter filter, Problems problems) {
        this.source = source;
        this.content = source.content();
        this.problems = problems;
        this.filter = filter;
        this.strings = new BibStrings(source, problems);
        this.hiding = new BibHiding(filter, problems);
        this.starts = BibCursor.starts(content);
    }

    /**
     * Reads a file with all that is in it.
     *
     * @param source the file
     * @param problems takes what is broken
     * @return its entries in their order, those that only others refer to among them
     */
    public static List<BibEntry> entries(SourceText source, Problems problems) {
        List<BibEntry> entries = new ArrayList<>();
        read(source, BibFilter.ALL, problems).forEach(entries::add);
        return entries;
    }

    /**
     * Reads of a file what may be read of it. One entry is held at a time: fifty thousand of them take the memory of the
     * file.
     *
     * @param source the file
     * @param filter says which entries and fields are read
     * @param problems takes what is broken
     */
    public static BibFile read(SourceText source, BibFilter filter, Problems problems) {
        BibFile file = new BibFile(LatexComments.blank(HiddenText.withoutComments(source, problems)), filter, problems);
        file.tellComments(source);
        file.read();
        file.hide();
        return file;
    }

    /** Takes its entries one by one, in their order, with what they take over from others. */
    public void forEach(Consumer<BibEntry> taker) {
        BibInheritance inheritance = new BibInheritance(this::named, hiding.keys(), content.length(), problems);
        for (int i = 0; i < count; i++) {
            if (hiding.isShown(i)) {
                inheritance.complete(entry(i)).ifPresent(taker);
            }
        }
    }

    /** Whether there is nothing that starts an entry. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** The keys that entries name as their {@code crossref}, in lower case. */
    public Set<String> parents() {
        Set<String> parents = new HashSet<>();
        for (int heir : heirs) {
            entry(heir).field(PARENT).ifPresent(key -> parents.add(BibInheritance.folded(key.value())));
        }
        return parents;
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
        BibFields.withhold(source, from, to, problems);
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
            Matcher nameless = NAMELESS.matcher(content).region(sign, content.length());
            if (nameless.lookingAt()) {
                problems.add(
                        Code.BROKEN_BIBTEX,
                        source.locate(sign, 1),
                        "there is no type behind this ‘@’; the entry is not read",
                        "write @article{…}, or what else it is");
            }
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
            default -> entry(sign, open);
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

    private int entry(int sign, int open) {
        BibBody body = BibBody.read(source, open, limit(sign), true);
        if (!body.problems().isEmpty()) {
            broken.add(count);
        }
        if (count == signs.length) {
            signs = Arrays.copyOf(signs, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        signs[count] = sign;
        ends[count++] = body.end();
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

    /** Decides which entries are shown, once all strings are known: a string may say that one is not. */
    private void hide() {
        List<String> keys = new ArrayList<>();
        BitSet naming = new BitSet();
        for (int i = 0; i < count; i++) {
            Written entry = written(i);
            String key = BibInheritance.folded(entry.body.key());
            Map<String, List<String>> fields = new HashMap<>();
            Stream.concat(entry.body.fields().stream(), entry.body.overruled().stream())
                    .forEach(field -> fields.computeIfAbsent(field.name(), name -> new ArrayList<>())
                            .add(strings.written(field.pieces())));
            hiding.add(entry.type, key, fields, entry.location);
            keys.add(key);
            naming.set(i, fields.keySet().stream().anyMatch(BibFile::mayNameParent));
        }
        hiding.spread();
        for (int i = 0; i < count; i++) {
            if (hiding.isShown(i)) {
                byKey.putIfAbsent(keys.get(i), i);
                if (naming.get(i)) {
                    heirs.add(i);
                }
            } else {
                withhold(signs[i], ends[i]);
            }
        }
        broken.stream()
                .filter(hiding::isShown)
                .forEach(i -> written(i).body.problems().forEach(problems::add));
    }

    /** Whether a field may be read as {@code crossref}, however it is written; the filter decides when it is read. */
    private static boolean mayNameParent(String field) {
        int found = 0;
        for (int at = 0; at < field.length(); at++) {
            char c = field.charAt(at);
            if (c >= 'a' && c <= 'z') {
                if (found == PARENT.length() || PARENT.charAt(found) != c) {
                    return false;
                }
                found++;
            }
        }
        return found == PARENT.length();
    }

    private Optional<BibEntry> named(String folded) {
        return Optional.ofNullable(byKey.get(folded)).map(this::entry);
    }

    /** An entry as it stands in the file. */
    private record Written(String type, BibBody body, Location location) {}

    private Written written(int index) {
        int sign = signs[index];
        Matcher head = HEAD.matcher(content).region(sign, content.length());
        if (!head.lookingAt()) {
            throw new IllegalStateException("there was an entry at " + source.locate(sign, 1));
        }
        int open = head.start(2);
        BibBody body = BibBody.read(source, open, limit(sign), true);
        return new Written(head.group(1).toLowerCase(Locale.ROOT), body, source.locate(sign, open - sign));
    }

    /** An entry by its place among all, as far as it is published, with its strings put in. */
    private BibEntry entry(int index) {
        Written entry = written(index);
        boolean again = told.get(index);
        told.set(index);
        BibFields fields = again
                ? new BibFields(source, strings, filter.untold(), new Problems())
                : new BibFields(source, strings, filter, problems);
        return new BibEntry(hiding.type(index, entry.type), entry.body.key(), fields.of(entry.body), entry.location);
    }
}
