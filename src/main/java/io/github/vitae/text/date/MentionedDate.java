package io.github.vitae.text.date;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.text.date.DateTokens.Kind;
import io.github.vitae.text.date.DateTokens.Token;
import io.github.vitae.text.date.DateWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The date that a text mentions somewhere among its words: 2021 in {@code Best Paper Award, ICSE 2021, Eastmere}. It belongs to
 * the words, so it says when something was and is not taken out of them.
 */
public final class MentionedDate {

    private static final int MOST_TOKENS = 160;
    private static final String MONEY = "$€£¥₩₹%";
    private static final String JOINTS = "#./@=+-";

    private final DateTokens tokens;
    private final DateGrammar grammar;

    private MentionedDate(String text) {
        this.tokens = new DateTokens(text, 0, MOST_TOKENS);
        this.grammar = new DateGrammar(text, tokens, 0, DateHabits.USUAL);
    }

    /**
     * The only date of a text. Of several in one year it is that year; several years are none, and neither are sums, counts
     * and the names of programmes: {@code 2000 EUR}, {@code 1 of 2000}, {@code Horizon 2020}.
     */
    public static Optional<EntryDate> in(String text) {
        return new MentionedDate(text).find();
    }

    private Optional<EntryDate> find() {
        List<DateRead> found = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            Optional<DateRead> read = isStart(index) ? grammar.at(index).filter(this::isCertain) : Optional.empty();
            if (read.isPresent() && !isCount(index, read.get())) {
                found.add(read.get());
                index = read.get().next();
            } else {
                index++;
            }
        }
        return found.size() == 1 ? Optional.of(date(found.get(0))) : inOneYear(found);
    }

    private static EntryDate date(DateRead read) {
        return new EntryDate(read.start(), read.end(), read.ongoing(), Optional.empty());
    }

    private static Optional<EntryDate> inOneYear(List<DateRead> found) {
        List<Integer> years =
                found.stream().map(read -> read.start().year()).distinct().toList();
        boolean spans = found.stream().anyMatch(read -> read.end().isPresent() || read.ongoing());
        return years.size() == 1 && !spans
                ? Optional.of(EntryDate.of(PartialDate.ofYear(years.get(0))))
                : Optional.empty();
    }

    private boolean isStart(int index) {
        Token token = tokens.get(index);
        Token before = tokens.get(Math.max(0, index - 1));
        boolean joined =
                index > 0 && !token.spaced() && before.kind() == Kind.SIGN && JOINTS.indexOf(before.sign()) >= 0;
        return (token.kind() != Kind.SIGN || tokens.isShortYear(index)) && !joined;
    }

    private boolean isCertain(DateRead read) {
        return !read.assumedYear() && read.misspelling().isEmpty();
    }

    private boolean isCount(int index, DateRead read) {
        Token next = tokens.get(read.next());
        Token after = tokens.get(read.next() + 1);
        if (!next.spaced()
                && next.kind() == Kind.SIGN
                && JOINTS.indexOf(next.sign()) >= 0
                && !after.spaced()
                && (after.kind() == Kind.WORD || after.kind() == Kind.NUMBER)) {
            return true;
        }
        Token before = tokens.get(Math.max(0, index - 1));
        boolean money = (index > 0 && before.kind() == Kind.SIGN && MONEY.indexOf(before.sign()) >= 0)
                || (next.kind() == Kind.SIGN && MONEY.indexOf(next.sign()) >= 0)
                || tokens.is(read.next(), Role.AMOUNT)
                || (index > 0 && tokens.is(index - 1, Role.AMOUNT));
        boolean share = index > 1
                && tokens.is(index - 1, Role.OF)
                && (tokens.get(index - 2).kind() == Kind.NUMBER
                        || tokens.get(index - 2).word().equals("out"));
        return read.bareYear() && (money || share || (index > 0 && tokens.is(index - 1, Role.PROGRAMME)));
    }
}
