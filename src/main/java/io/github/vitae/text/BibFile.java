package io.github.vitae.text;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A BibTeX file, entry by entry. An entry that is broken costs no other one: reading goes on at the next line that
 * starts one. What stands between entries is no part of the file; what stands in {@code @comment}, or behind a {@code %}
 * at the start of a line, is not read.
 */
public final class BibFile {

    /** The types of BibTeX and biblatex; where one of them starts a line, an entry starts, however broken it is. */
    private static final Set<String> TYPES = Set.of(
            ("article book booklet inbook incollection inproceedings conference manual mastersthesis misc phdthesis"
                            + " proceedings techreport unpublished online electronic www patent thesis report collection"
                            + " dataset software periodical suppbook suppcollection suppperiodical reference inreference"
                            + " mvbook mvcollection mvproceedings mvreference bookinbook xdata set presentation"
                            + " string comment preamble")
                    .split(" "));

    private static final Pattern START = Pattern.compile(
            "(?m)^[ \\t]*+@[ \\t]*+([A-Za-z][A-Za-z0-9_-]*+)[ \\t]*+[{(](\\s*+[^\\s={}(),\"#%@]++\\s*+,)?+");
    private static final Pattern HEAD = Pattern.compile("@[ \\t]*+([A-Za-z][A-Za-z0-9_-]*+)\\s*+([{(])?+");

    /** So many times it is looked for the end of a comment to the end of the file. */
    private static final int MOST_UNCLOSED = 16;

    private final SourceText source;
    private final String content;
    private final Problems problems;
    private final BibStrings strings;
    private final int[] starts;
    /** Where entries start, in order; read again when they are asked for, so that only one is held at a time. */
    private int[] signs = new int[16];

    private int count;
    private final Map<String, Integer> byKey = new HashMap<>();

    /** The places of the entries that name another one. */
    private final List<Integer> heirs = new ArrayList<>();

    private int unclosed;

    private BibFile(SourceText source, Problems problems) {
        this.source = source;
        this.content = source.content();
        this.problems = problems;
        this.strings = new BibStrings(source, problems);
        this.starts = starts(content);
    }

    /**
     * Reads a file.
     *
     * @param source the file
     * @param problems takes what is broken
     * @return its entries in their order, those that only others refer to among them
     */
    public static List<BibEntry> entries(SourceText source, Problems problems) {
        List<BibEntry> entries = new ArrayList<>();
        read(source, problems).forEach(entries::add);
        return entries;
    }

    /**
     * Reads a file, of which one entry is held at a time: fifty thousand of them take the memory of the file.
     *
     * @param source the file
     * @param problems takes what is broken
     */
    public static BibFile read(SourceText source, Problems problems) {
        BibFile file = new BibFile(source, problems);
        file.read();
        return file;
    }

    /** Takes its entries one by one, in their order, with what they take over from others. */
    public void forEach(Consumer<BibEntry> taker) {
        BibInheritance inheritance = new BibInheritance(this::named, content.length(), problems);
        for (int i = 0; i < count; i++) {
            inheritance.complete(entry(i)).ifPresent(taker);
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
            entry(heir)
                    .field("crossref")
                    .ifPresent(key -> parents.add(key.value().strip().toLowerCase(Locale.ROOT)));
        }
        return parents;
    }

    /** Where lines start an entry. */
    private static int[] starts(String content) {
        int[] starts = new int[16];
        int count = 0;
        Matcher matcher = START.matcher(content);
        while (matcher.find()) {
            if (matcher.group(2) != null || TYPES.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
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
        int at = content.indexOf('@');
        while (at >= 0) {
            at = content.indexOf('@', isCommentedOut(at) ? at + 1 : read(at));
        }
    }

    private boolean isCommentedOut(int at) {
        int start = source.lineStart(source.lineOf(at));
        while (start < at && (content.charAt(start) == ' ' || content.charAt(start) == '\t')) {
            start++;
        }
        return content.charAt(start) == '%';
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
            if (lineStart && TYPES.contains(type) && !type.equals("comment")) {
                problems.add(
                        Code.BROKEN_BIBTEX,
                        source.locate(sign, head.end(1) - sign),
                        "there is no brace behind ‘@" + type + "’; nothing is read before the next entry",
                        "write @" + type + "{key, …}");
                return limit(sign);
            }
            return head.end(1);
        }
        if (address && !TYPES.contains(type)) {
            return head.end(1);
        }
        int open = head.start(2);
        return switch (type) {
            case "comment", "preamble" -> behind(type, open);
            case "string" -> {
                BibBody body = BibBody.read(source, open, limit(sign), false);
                body.problems().forEach(problems::add);
                body.fields().forEach(field -> strings.define(field.name(), field.pieces()));
                yield body.end();
            }
            default -> entry(sign, open);
        };
    }

    private int entry(int sign, int open) {
        BibBody body = BibBody.read(source, open, limit(sign), true);
        body.problems().forEach(problems::add);
        byKey.putIfAbsent(BibInheritance.folded(body.key()), count);
        if (body.fields().stream().anyMatch(field -> field.name().equals("crossref"))) {
            heirs.add(count);
        }
        signs = count == signs.length ? Arrays.copyOf(signs, count * 2) : signs;
        signs[count++] = sign;
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

    private Optional<BibEntry> named(String folded) {
        return Optional.ofNullable(byKey.get(folded)).map(this::entry);
    }

    /** An entry by its place among all, as it was written, with its strings put in. */
    private BibEntry entry(int index) {
        int sign = signs[index];
        Matcher head = HEAD.matcher(content).region(sign, content.length());
        if (!head.lookingAt()) {
            throw new IllegalStateException("there was an entry at " + source.locate(sign, 1));
        }
        int open = head.start(2);
        BibBody body = BibBody.read(source, open, limit(sign), true);
        Map<String, BibField> fields = new LinkedHashMap<>();
        for (BibBody.RawField field : body.fields()) {
            fields.put(
                    field.name(),
                    new BibField(
                            field.name(),
                            source.locate(field.offset(), field.name().length()),
                            strings.value(field.pieces())));
        }
        return new BibEntry(
                head.group(1).toLowerCase(Locale.ROOT),
                body.key(),
                List.copyOf(fields.values()),
                source.locate(sign, open - sign));
    }
}
