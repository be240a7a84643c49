package io.github.vitae.page.publication;

import io.github.vitae.model.Author;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.Publication;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.RichText;
import io.github.vitae.page.citation.CslItem;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes publications in RIS, the format in which reference managers have exchanged records since the eighties. */
final class RisRecord {

    /** White space of ASCII alone: what parts lines and fields of RIS. A no-break space is the author’s and stays. */
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern AFTER_FIRST = Pattern.compile("[–,]");

    private final StringBuilder ris = new StringBuilder();

    private RisRecord() {}

    /** A record, each line ended by carriage return and line feed, as the format asks for. */
    static String of(Publication publication) {
        RisRecord written = new RisRecord();
        written.write(publication);
        return written.ris.toString();
    }

    private void write(Publication publication) {
        line("TY", type(publication));
        line("ID", publication.key());
        line("TI", CslItem.title(publication));
        publication.authors().forEach(author -> person("AU", author));
        publication.contributors().editors().forEach(editor -> person("ED", editor));
        publication.contributors().translators().forEach(translator -> person("A4", translator));
        publication.date().ifPresent(date -> {
            String iso = date.start().iso();
            line("PY", iso.split("-", 2)[0]);
            line("DA", slashed(iso));
        });
        venue(publication);
        line("DO", publication.identifiers().doi());
        Identifiers identifiers = publication.identifiers();
        line("SN", identifiers.isbn().or(identifiers::issn));
        line("UR", CslItem.webAddress(publication));
        line("AB", publication.texts().summary().map(RichText::plain));
        publication.keywords().forEach(keyword -> line("KW", keyword));
        line("LA", publication.language());
        line("ER", "");
    }

    private void venue(Publication publication) {
        Venue venue = publication.venue();
        line("T2", venue.container());
        line("T3", venue.series());
        line("PB", venue.publisher().or(venue::institution));
        line("CY", venue.eventPlace().or(venue::place));
        line("M3", publication.genre());
        Venue.Numbering numbering = venue.numbering();
        line("VL", numbering.volume());
        line("IS", numbering.number());
        line("ET", numbering.edition());
        Optional<String> pages = numbering.pages();
        if (pages.isPresent()) {
            line("SP", firstPage(pages.get()));
            line("EP", lastPage(pages.get()));
        } else {
            line("SP", numbering.article());
        }
    }

    /** The first page of a range, or of several. */
    static String firstPage(String pages) {
        return AFTER_FIRST.split(pages, 2)[0].strip();
    }

    /** The last page of a range, or of several; nothing if there is but one. */
    static Optional<String> lastPage(String pages) {
        int at = Math.max(pages.lastIndexOf('–'), pages.lastIndexOf(','));
        return Optional.of(pages.substring(at + 1).strip()).filter(last -> at >= 0 && !last.isEmpty());
    }

    private static String type(Publication publication) {
        return switch (publication.kind()) {
            case ARTICLE -> "JOUR";
            case PAPER_CONFERENCE -> "CPAPER";
            case BOOK -> "BOOK";
            case CHAPTER -> "CHAP";
            case THESIS -> "THES";
            case REPORT -> "RPRT";
            case PREPRINT -> "UNPB";
            case SOFTWARE -> "COMP";
            case DATASET -> "DATA";
            case PATENT -> "PAT";
            case TALK -> "SLIDE";
            case WEBPAGE -> "ELEC";
            case OTHER -> "GEN";
        };
    }

    /** A date with a stroke behind the year, the month and the day, of which the last ones may be missing. */
    private static String slashed(String iso) {
        int known = iso.split("-").length;
        return iso.replace('-', '/') + "/".repeat(4 - known);
    }

    private void person(String tag, Author author) {
        line(tag, author.name().inverted());
    }

    private void line(String tag, Optional<String> value) {
        if (value.isPresent()) {
            line(tag, value.get());
        }
    }

    private void line(String tag, String value) {
        String oneLine = isSpaced(value) ? SPACE.matcher(value).replaceAll(" ") : value;
        ris.append(tag).append("  - ").append(oneLine.strip()).append("\r\n");
    }

    /** Whether there is white space in a text besides single blanks. */
    private static boolean isSpaced(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c >= '\t' && c <= '\r') || (c == ' ' && at > 0 && text.charAt(at - 1) == ' ')) {
                return true;
            }
        }
        return false;
    }
}
