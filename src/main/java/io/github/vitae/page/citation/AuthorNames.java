package io.github.vitae.page.citation;

import io.github.vitae.model.Author;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.page.citation.mark.GivenNames;
import io.github.vitae.page.citation.mark.Mark;
import io.github.vitae.page.citation.mark.Piece;
import io.github.vitae.page.citation.mark.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names of authors in an entry, found by their marks: a family name says whose it is, a given name belongs to the family
 * name beside it. On the way particles and suffixes are put where the style wants them, which the library does not.
 */
final class AuthorNames {

    private static final Pattern NICKNAME = Pattern.compile(
            "(?:^|\\s)(?:[(（\\[][^()（）\\[\\]]{0,60}[)）\\]]" + "|[\"“”„«‘'‹][^\"“”„«»‘’'‹›]{1,40}[\"“”»’'›])(?=\\s|$)");

    /** What starts one. */
    private static final String OPENING = "(（[\"“”„«‘'‹";

    private final List<Piece> pieces;
    private final List<Author> people;
    private final boolean demotes;
    private final List<Name> found = new ArrayList<>();

    /**
     * A name, from one piece up to before another.
     *
     * @param person which of all people of the publication it is, from 0 on; authors come first
     */
    record Name(int person, int from, int to) {}

    private AuthorNames(List<Piece> pieces, Publication publication, boolean demotes) {
        this.pieces = pieces;
        this.people = CslItem.people(publication);
        this.demotes = demotes;
    }

    /**
     * The names of people, in the order of the entry.
     *
     * @param pieces the entry, of which names are set in order
     * @param demotes whether particles are after the given name where the family name comes first
     */
    static List<Name> in(List<Piece> pieces, Publication publication, boolean demotes) {
        AuthorNames names = new AuthorNames(pieces, publication, demotes);
        names.find();
        return names.found;
    }

    /**
     * Given names without what stands between brackets or quotation marks, of which there are no initials: {@code William
     * "Bill"} is cited as {@code W.}
     */
    static String withoutNickname(String given) {
        String without = (mayHaveNickname(given) ? NICKNAME.matcher(given).replaceAll("") : given).strip();
        return without.isEmpty() ? given : without;
    }

    private static boolean mayHaveNickname(String given) {
        for (int at = 0; at < given.length(); at++) {
            if (OPENING.indexOf(given.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void find() {
        int givenFrom = -1;
        int givenTo = -1;
        int at = 0;
        while (at < pieces.size()) {
            Tag tag = pieces.get(at).tag();
            if (tag.has(Mark.GIVEN)) {
                givenFrom = at;
                givenTo = end(at, Mark.GIVEN);
                at = givenTo;
            } else if (tag.has(Mark.FAMILY)) {
                boolean given = givenFrom >= 0 && (givenTo == at || (givenTo == at - 1 && isBlank(at - 1)));
                at = family(at, given ? givenFrom : at);
                givenFrom = -1;
            } else {
                if (isPerson(tag)) {
                    found(tag.author(), at, at + 1);
                }
                at++;
            }
        }
    }

    private boolean isPerson(Tag tag) {
        return tag.author() >= 0 && tag.author() < people.size();
    }

    private void found(int person, int from, int to) {
        found.add(new Name(person, from, to));
    }

    private boolean isBlank(int at) {
        return pieces.get(at).isDelimiter() && pieces.get(at).text().isBlank();
    }

    /** Takes a family name, and the given name on one of its sides; answers where the name ends. */
    private int family(int start, int from) {
        int end = end(start, Mark.FAMILY);
        int family = start;
        while (family < end && !isPerson(pieces.get(family).tag())) {
            family++;
        }
        if (family == end) {
            return end;
        }
        int person = pieces.get(family).tag().author();
        PersonName name = people.get(person).name();
        int to = end;
        if (from < start) {
            keepWords(from, name);
        }
        if (from == start && name.given().isPresent()) {
            int given = end < pieces.size() && pieces.get(end).isDelimiter() ? end + 1 : end;
            if (given < pieces.size() && pieces.get(given).tag().has(Mark.GIVEN)) {
                to = end(given, Mark.GIVEN);
                keepWords(given, name);
                if (to == end + 2) {
                    setInOrder(name, start, family, end);
                }
            }
        }
        found(person, from, to);
        return to;
    }

    private void keepWords(int given, PersonName name) {
        Piece piece = pieces.get(given);
        pieces.set(
                given, piece.withText(GivenNames.kept(piece.text(), name.given().orElse(""))));
    }

    private int end(int start, Mark mark) {
        int end = start;
        boolean named = false;
        while (end < pieces.size() && pieces.get(end).tag().has(mark)) {
            boolean name = pieces.get(end).tag().author() >= 0;
            if (name && named) {
                break;
            }
            named |= name;
            end++;
        }
        return end;
    }

    /** Sets a name in order whose family name comes first, and its given name after one sign. */
    private void setInOrder(PersonName name, int start, int family, int end) {
        boolean suffixed = name.suffix().isPresent() && end == family + 3;
        if (suffixed) {
            suffixLast(family);
        }
        int dropping = name.droppingParticle().isEmpty()
                ? start
                : start + (pieces.get(start + 1).isDelimiter() ? 2 : 1);
        int stays = demotes ? family : Math.min(dropping, family);
        if (start < stays) {
            demote(start, stays, end + 2, suffixed ? 2 : 0);
        }
    }

    /** A suffix is after the given name: {@code King, M. L., Jr.}; the library has it after the family name. */
    private void suffixLast(int family) {
        Piece suffix = pieces.get(family + 2);
        Piece given = pieces.get(family + 4);
        String next = family + 5 < pieces.size() ? pieces.get(family + 5).text() : "";
        if (sharesDot(given) && !suffix.text().endsWith(".")) {
            suffix = suffix.withText(suffix.text() + ".");
        } else if (next.startsWith(".") && suffix.text().endsWith(".")) {
            suffix = suffix.withText(suffix.text().substring(0, suffix.text().length() - 1));
        }
        pieces.set(family + 1, pieces.get(family + 3));
        pieces.set(family + 2, given);
        pieces.set(family + 4, suffix);
    }

    /** Whether the dot after an initial is the one before what follows, too, which is not there a second time. */
    private static boolean sharesDot(Piece given) {
        return given.is(Mark.SHARED_DOT) && given.text().endsWith(".");
    }

    /**
     * Where the family name comes first, some particles are after the given name: {@code Gogh, Vincent van}.
     *
     * @param particle where they start
     * @param rest where what stays starts
     * @param end where the name ends
     * @param after how many pieces of it come after the given name
     */
    private void demote(int particle, int rest, int end, int after) {
        List<Piece> rotated = new ArrayList<>(pieces.subList(rest, end));
        List<Piece> dropped = new ArrayList<>(pieces.subList(particle, rest));
        if (dropped.get(dropped.size() - 1).text().equals(" ")) {
            dropped.add(0, dropped.remove(dropped.size() - 1));
        } else {
            dropped.set(0, dropped.get(0).withText(" " + dropped.get(0).text()));
        }
        rotated.addAll(rotated.size() - after, dropped);
        Piece last = rotated.get(rotated.size() - 1);
        if (after == 0 && !last.text().endsWith(".") && sharesDot(rotated.get(rotated.size() - 1 - dropped.size()))) {
            rotated.set(rotated.size() - 1, last.withText(last.text() + "."));
        }
        for (int at = 0; at < rotated.size(); at++) {
            pieces.set(particle + at, rotated.get(at));
        }
    }
}
