package io.github.vitae.page;

import io.github.vitae.model.Author;
import io.github.vitae.model.PartialDate;
import io.github.vitae.model.Publication;
import io.github.vitae.model.RichText;
import io.github.vitae.model.Venue;
import java.util.Locale;
import java.util.Optional;

/** Writes publications in RIS, the format in which reference managers have exchanged records since the eighties. */
final class RisRecord {

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
            line("PY", String.format(Locale.ROOT, "%04d", date.start().year()));
            line("DA", slashed(date.start()));
        });
        venue(publication);
        publication.identifiers().doi().ifPresent(doi -> line("DO", doi));
        publication
                .identifiers()
                .isbn()
                .or(() -> publication.identifiers().issn())
                .ifPresent(sn -> line("SN", sn));
        CslItem.webAddress(publication).ifPresent(address -> line("UR", address));
        publication.texts().summary().map(RichText::plain).ifPresent(words -> line("AB", words));
        publication.keywords().forEach(keyword -> line("KW", keyword));
        publication.language().ifPresent(language -> line("LA", language));
        line("ER", "");
    }

    private void venue(Publication publication) {
        Venue venue = publication.venue();
        venue.container().ifPresent(container -> line("T2", container));
        venue.series().ifPresent(series -> line("T3", series));
        venue.publisher().or(venue::institution).ifPresent(publisher -> line("PB", publisher));
        venue.place().ifPresent(place -> line("CY", place));
        publication.genre().ifPresent(genre -> line("M3", genre));
        Venue.Numbering numbering = venue.numbering();
        numbering.volume().ifPresent(volume -> line("VL", volume));
        numbering.number().ifPresent(number -> line("IS", number));
        numbering.edition().ifPresent(edition -> line("ET", edition));
        Optional<String> pages = numbering.pages();
        pages.ifPresent(range -> {
            line("SP", firstPage(range));
            lastPage(range).ifPresent(last -> line("EP", last));
        });
        if (pages.isEmpty()) {
            numbering.article().ifPresent(article -> line("SP", article));
        }
    }

    /** The first page of a range, or of several. */
    static String firstPage(String pages) {
        return pages.split("[–,]", 2)[0].strip();
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

    private static String slashed(PartialDate date) {
        String month = date.month() > 0 ? String.format(Locale.ROOT, "%02d", date.month()) : "";
        String day = date.day() > 0 ? String.format(Locale.ROOT, "%02d", date.day()) : "";
        return String.format(Locale.ROOT, "%04d", date.year()) + "/" + month + "/" + day + "/";
    }

    private void person(String tag, Author author) {
        line(tag, author.name().inverted());
    }

    private void line(String tag, String value) {
        String oneLine = value.replaceAll("\\s+", " ").strip();
        ris.append(tag).append("  - ").append(oneLine).append("\r\n");
    }
}
