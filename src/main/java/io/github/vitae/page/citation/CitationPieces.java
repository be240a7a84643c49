package io.github.vitae.page.citation;

import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.value.TextLook;
import io.github.vitae.page.citation.Citation.Role;
import io.github.vitae.page.citation.Citation.Run;
import io.github.vitae.page.citation.mark.Mark;
import io.github.vitae.page.citation.mark.Piece;
import io.github.vitae.page.citation.mark.Piece.Kind;
import io.github.vitae.page.citation.mark.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a {@link Citation} of the pieces that a style gave, whose marks say what they are. */
final class CitationPieces {

    private final Publication publication;
    private final Map<String, Object> item;
    private final List<Piece> given;
    private final String letter;

    /**
     * @param item what was formatted
     * @param given the pieces of the entry
     * @param letter the letter after its year; empty if there is none
     */
    CitationPieces(Publication publication, Map<String, Object> item, List<Piece> given, String letter) {
        this.publication = publication;
        this.item = item;
        this.given = given;
        this.letter = letter;
    }

    /**
     * The citation.
     *
     * @param mends mends what the library leaves undone
     */
    Citation citation(LibraryMends mends) {
        List<Piece> pieces = mends.mended(given);
        sayYearInWords(pieces);
        sayLetter(pieces);
        int[] authors = new int[pieces.size()];
        Arrays.fill(authors, -1);
        for (AuthorNames.Name name :
                AuthorNames.in(pieces, publication, mends.style().demotes())) {
            Arrays.fill(authors, name.from(), name.to(), name.person());
        }
        List<Run> runs = new ArrayList<>();
        boolean dated = false;
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            Role role = authors[at] < 0
                    ? role(piece)
                    : authors[at] < publication.authors().size() ? Role.AUTHOR : Role.PERSON;
            if (role == Role.YEAR) {
                // of a range, and of a date that is there twice, the first one says when
                role = dated ? Role.TEXT : role;
                dated = true;
            }
            add(new Run(piece.text(), piece.look(), role, authors[at]), runs);
        }
        return new Citation(runs.isEmpty() ? leastOf() : runs);
    }

    /** What can be said where the style says nothing, as some do of what has neither an author nor a publisher. */
    private List<Run> leastOf() {
        List<Run> runs = new ArrayList<>();
        CslItem.titleLine(publication)
                .forEach(words -> add(new Run(words.text(), shown(words.looks()), Role.TITLE, -1), runs));
        runs.add(Run.plain(". "));
        publication.date().ifPresent(date -> {
            runs.add(new Run(String.valueOf(date.start().year()), Set.of(), Role.YEAR, -1));
            runs.add(Run.plain("."));
        });
        return runs;
    }

    private static Set<TextLook> shown(Set<TextLook> looks) {
        return looks.stream().filter(look -> look != TextLook.KEPT).collect(Collectors.toSet());
    }

    private static void add(Run run, List<Run> runs) {
        Run last = runs.isEmpty() ? Run.plain("") : runs.get(runs.size() - 1);
        boolean joins = run.look().equals(last.look()) && run.role() == last.role() && run.author() == last.author();
        if (joins && !runs.isEmpty()) {
            runs.set(runs.size() - 1, last.withText(last.text() + run.text()));
        } else {
            runs.add(run);
        }
    }

    private static boolean isYear(Piece piece) {
        return piece.is(Mark.ISSUED) && piece.is(Mark.YEAR);
    }

    /** The author's words for a year that is not certain: {@code c. 1998}, {@code 2020?}. */
    private void sayYearInWords(List<Piece> pieces) {
        publication.date().ifPresent(date -> {
            date.yearInWords().ifPresent(words -> sayYear(date.start().year(), words, pieces));
            date.endInWords().ifPresent(words -> date.end().ifPresent(end -> sayYear(end.year(), words, pieces)));
        });
    }

    private static void sayYear(int year, String words, List<Piece> pieces) {
        pieces.replaceAll(
                piece -> isYear(piece) && piece.text().equals(String.valueOf(year)) ? piece.withText(words) : piece);
    }

    /** The letter after the year, where the style has no place of its own for it (CSL 1.0.2, “Year-suffix”). */
    private void sayLetter(List<Piece> pieces) {
        if (letter.isEmpty() || pieces.stream().anyMatch(piece -> piece.is(Mark.LETTER))) {
            return;
        }
        int at = 0;
        while (at < pieces.size() && !isYear(pieces.get(at))) {
            at++;
        }
        if (at < pieces.size()) {
            Piece year = pieces.get(at);
            pieces.add(at + 1, new Piece(letter, Kind.TEXT, year.look(), new Tag(Mark.LETTER.bit(), -1)));
        }
    }

    private Role role(Piece piece) {
        if (piece.kind() == Kind.DOI) {
            return Role.DOI;
        }
        if (piece.kind() == Kind.URL) {
            return Role.URL;
        }
        if (piece.is(Mark.TITLE)) {
            return Role.TITLE;
        }
        if (isYear(piece)) {
            return Role.YEAR;
        }
        if (piece.is(Mark.VOLUME)) {
            return Role.VOLUME;
        }
        return isContainer(piece) ? Role.CONTAINER : Role.TEXT;
    }

    /** What it is in; of a preprint that is its archive, which styles print as they print publishers. */
    private boolean isContainer(Piece piece) {
        Optional<String> container = publication.venue().container();
        boolean archive = publication.kind() == PublicationKind.PREPRINT
                && container.equals(Optional.ofNullable(item.get("publisher")));
        return container.isPresent() && piece.is(archive ? Mark.PUBLISHER : Mark.CONTAINER);
    }
}
