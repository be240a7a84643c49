package io.github.vitae.read.bibliography;

import io.github.vitae.model.Author;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.Identifiers.Eprint;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.read.visibility.PublishedFields;
import io.github.vitae.text.bibtex.BibDates;
import io.github.vitae.text.bibtex.BibNames;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.Edtf;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.JoinedTexts;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of CSL JSON with its fields as they are published: texts, names, dates, identifiers and where it appeared. Variables are
 * named as in CSL 1.0.2, appendix IV; what Zotero has no field for stands in {@code note}, a line each.
 */
final class CslVariables {

    private static final Pattern BREAK = Pattern.compile("(?i)<br ?/?>");
    private static final Pattern NO_CASE = Pattern.compile("<span class=\"nocase\">(.{1,300}?)</span>");

    private final SourceFiles files;
    private final DataValue.Mapping item;
    private final Fields fields;
    private final String written;
    private final ExtraNote extra;

    private final List<RichText> remarks = new ArrayList<>();
    /**
     * @param item the item, without what is hidden in it
     * @param published takes what is left out
     */
    CslVariables(DataValue.Mapping item, SourceFiles files, PublishedFields published) {
        this.item = item;
        this.files = files;
        this.fields = new Fields(item, files.dataGate(), files.problems());
        this.written = scalar("note").map(DataValue.Scalar::value).orElse("");
        this.extra = ExtraNote.of(written);
        if (!extra.shown().equals(written)) {
            published.leave("Extra in note", item.location());
        }
    }

    /** The first text of a field, as it is written. */
    Optional<DataValue.Scalar> scalar(String key) {
        return item.get(key).isEmpty()
                ? Optional.empty()
                : fields.scalars(key).stream().findFirst();
    }

    /** The first text of a field, plain; of keys with values, as Crossref has them for an event, their name. */
    Optional<String> text(String key) {
        Optional<DataValue> node = item.get(key);
        if (node.isPresent()
                && node.get() instanceof DataValue.Mapping named
                && named.get("name").isPresent()) {
            return new Fields(named, files.dataGate(), files.problems()).text("name");
        }
        return scalar(key)
                .map(value -> DataText.html(value, files.dataGate()).plain())
                .filter(words -> !words.isEmpty());
    }

    /** The keywords for readers, in one text. */
    Optional<String> keywords() {
        return scalar("keyword")
                .map(PublishedBibtex::keywords)
                .map(value -> DataText.html(value, files.dataGate()).plain())
                .filter(words -> !words.isBlank());
    }

    Optional<RichText> rich(String key) {
        return scalar(key).map(value -> DataText.html(value, files.dataGate())).filter(words -> !words.isEmpty());
    }

    /** What the title marks as having its case: {@code <span class="nocase">}. */
    List<String> keptCase() {
        Matcher kept =
                NO_CASE.matcher(scalar("title").map(DataValue.Scalar::value).orElse(""));
        List<String> found = new ArrayList<>();
        while (kept.find()) {
            found.add(PlainText.folded(kept.group(1).replaceAll("<[^>]*>", "")));
        }
        return found;
    }

    /** The first text of a field in one line. */
    Optional<RichText> line(String key) {
        return scalar(key)
                .map(value -> value.as(BREAK.matcher(value.value())
                        .replaceAll(tag -> " ".repeat(tag.group().length()))))
                .map(value -> DataText.html(value, files.dataGate()))
                .filter(words -> !words.isEmpty());
    }

    Optional<Link> link(String key) {
        return scalar(key).flatMap(value -> files.dataGate().link(value.value(), value.location()));
    }

    /** The note, without the fields in it that Zotero has no place for; and a note of one's own, if the pom lets it out. */
    Optional<RichText> note() {
        List<RichText> notes = new ArrayList<>();
        scalar("note")
                .map(value -> DataText.html(value.as(extra.shown()), files.dataGate()))
                .filter(text -> !text.isEmpty())
                .ifPresent(notes::add);
        rich("annote").ifPresent(notes::add);
        notes.addAll(remarks);
        return notes.isEmpty() ? Optional.empty() : Optional.of(JoinedTexts.joined(notes));
    }

    /** A field that Zotero keeps in the note. */
    Optional<String> extra(String name) {
        return Optional.ofNullable(extra.values().get(PublishedFields.folded(name)));
    }

    List<Author> names(String key) {
        List<Author> names = new ArrayList<>();
        boolean alone = item.get(key).filter(DataValue.Scalar.class::isInstance).isPresent();
        for (DataValue node : fields.entries(key)) {
            if (node instanceof DataValue.Mapping name) {
                name(new Fields(name, files.dataGate(), files.problems())).ifPresent(names::add);
            } else {
                String written = DataText.plain((DataValue.Scalar) node, files.problems());
                if (alone && !isInverted(written)) {
                    names.addAll(listed(written));
                } else {
                    Arrays.stream(written.split(" and ")).forEach(name -> names.addAll(signed(name)));
                }
            }
        }
        return names;
    }

    private List<Author> listed(String written) {
        return BibNames.listed(written)
                .map(names -> {
                    remarks.addAll(AuthorMarks.notes(names.names(), false));
                    return AuthorMarks.authors(names.names());
                })
                .orElseGet(
                        () -> BibNames.list(written).stream().map(Author::named).toList());
    }

    /** A name as it is said, without the signs on it. */
    private List<Author> signed(String written) {
        BibNames.Signed signed = BibNames.signed(written);
        return BibNames.of(signed.name()).stream()
                .map(name -> {
                    remarks.addAll(AuthorMarks.notes(name, signed.remarks()));
                    return Author.named(name)
                            .withSigns(signed.signs())
                            .withOrcid(signed.orcid())
                            .withMarks(AuthorMarks.parts(signed.remarks()));
                })
                .toList();
    }

    /** Whether names in one text are written as BibTeX has them, each with its comma: {@code Quill, Ann and Reed, Bo}. */
    private static boolean isInverted(String names) {
        boolean several = names.contains(" and ");
        return Arrays.stream(names.split(" and "))
                .allMatch(name -> name.indexOf(',') > 0
                        && (several || name.strip().indexOf(' ') > name.indexOf(','))
                        && name.indexOf(',') == name.lastIndexOf(',')
                        && name.indexOf(';') < 0);
    }

    private Optional<Author> name(Fields name) {
        Optional<String> family = name.text("family");
        Optional<String> whole = family.isPresent() ? Optional.empty() : name.first("literal", "name", "given");
        if (family.isEmpty() && whole.isEmpty()) {
            name.missing("family");
            return Optional.empty();
        }
        BibNames.Signed familyName = BibNames.signed(family.orElse(""));
        Optional<BibNames.Signed> given = name.text("given").map(BibNames::signed);
        PersonName parts = family.map(written -> PersonName.family(familyName.name()))
                .map(known -> known.withGiven(given.map(BibNames.Signed::name))
                        .withDroppingParticle(name.text("dropping-particle"))
                        .withNonDroppingParticle(name.text("non-dropping-particle"))
                        .withSuffix(name.text("suffix")))
                .orElseGet(() -> PersonName.literal(whole.orElseThrow()));
        List<String> said = new ArrayList<>(familyName.remarks());
        given.filter(signed -> family.isPresent()).ifPresent(signed -> said.addAll(signed.remarks()));
        remarks.addAll(AuthorMarks.notes(parts, said));
        return Optional.of(new Author(
                parts,
                name.first("ORCID", "orcid")
                        .flatMap(ArticleIds::orcid)
                        .or(familyName::orcid)
                        .or(() -> given.flatMap(BibNames.Signed::orcid)),
                Optional.empty(),
                false,
                AuthorMarks.parts(said),
                familyName.signs()
                        + given.filter(signed -> family.isPresent())
                                .map(BibNames.Signed::signs)
                                .orElse(""),
                false));
    }

    Optional<EntryDate> date(String key) {
        if (!(item.get(key).orElse(null) instanceof DataValue.Mapping date)) {
            return item.get(key)
                    .filter(DataValue.Scalar.class::isInstance)
                    .map(words -> ((DataValue.Scalar) words).value())
                    .flatMap(words -> Edtf.read(words).or(() -> BibDates.doubtful(words)))
                    .or(() -> fields.date(key));
        }
        List<PartialDate> points = new ArrayList<>();
        Optional<DataValue> parts = date.get("date-parts");
        if (parts.isPresent() && parts.get() instanceof DataValue.Sequence list) {
            boolean flat = list.items().stream().allMatch(DataValue.Scalar.class::isInstance);
            (flat ? List.of(list) : list.items()).forEach(part -> point(part).ifPresent(points::add));
        }
        if (points.isEmpty()) {
            Fields said = new Fields(date, files.dataGate(), files.problems());
            Optional<EntryDate> words = said.first("raw", "edtf", "literal")
                    .flatMap(written -> Edtf.read(written).or(() -> BibDates.doubtful(written)))
                    .or(() -> said.firstDate("raw", "edtf", "literal"));
            if (words.isEmpty() && parts.filter(node -> !isUndated(node)).isPresent()) {
                files.problems()
                        .add(
                                Code.UNREADABLE_DATE,
                                parts.get().location(),
                                "these are no parts of a date; there is no date",
                                "write \"date-parts\": [[2025, 5, 14]]");
            }
            return words;
        }
        PartialDate start = points.get(0);
        if (points.size() > 1 && points.get(1).compareTo(start) > 0) {
            return Optional.of(EntryDate.range(start, points.get(1)));
        }
        EntryDate when = EntryDate.of(start.month() > 0 ? start : season(date, start));
        return Optional.of(isAbout(date) ? when.inWords("ca. " + when.start().iso()) : when);
    }

    /** Whether a date is said to be about right; CSL has a truth value, a text or a number for it. */
    private static boolean isAbout(DataValue.Mapping date) {
        return date.get("circa")
                .filter(DataValue.Scalar.class::isInstance)
                .map(node -> ((DataValue.Scalar) node).value().strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !BibliographyReader.isNo(word))
                .isPresent();
    }

    /** A year with the season beside it, from 1 for spring to 4 for winter; exporters write those of ISO 8601-2 too. */
    private PartialDate season(DataValue.Mapping date, PartialDate year) {
        return new Fields(date, files.dataGate(), files.problems())
                .text("season")
                .filter(number -> number.matches("0?[1-4]|2[1-4]"))
                .flatMap(number -> Edtf.read("%04d-2%c".formatted(year.year(), number.charAt(number.length() - 1))))
                .map(EntryDate::start)
                .orElse(year);
    }

    /** Whether parts say that there is no date, as Crossref does: {@code [[null]]}, {@code []}. */
    private static boolean isUndated(DataValue parts) {
        return parts instanceof DataValue.Sequence list
                ? list.items().stream().allMatch(CslVariables::isUndated)
                : parts instanceof DataValue.Scalar scalar && scalar.value().isBlank();
    }

    private Optional<PartialDate> point(DataValue node) {
        int[] numbers = new int[3];
        if (node instanceof DataValue.Sequence parts) {
            for (int i = 0; i < Math.min(3, parts.items().size()); i++) {
                String number = parts.items().get(i) instanceof DataValue.Scalar scalar
                        ? scalar.value().strip()
                        : "";
                numbers[i] = number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0;
            }
        }
        if (numbers[0] > 0 && numbers[1] > 20 && numbers[1] < 25) {
            return Edtf.read("%04d-%d".formatted(numbers[0], numbers[1])).map(EntryDate::start);
        }
        if (numbers[0] == 0 || numbers[1] > 12) {
            return numbers[0] == 0 ? Optional.empty() : Optional.of(PartialDate.ofYear(numbers[0]));
        }
        return Optional.of(
                PartialDate.isDay(numbers[0], numbers[1], numbers[2])
                        ? PartialDate.ofDay(numbers[0], numbers[1], numbers[2])
                        : numbers[1] > 0
                                ? PartialDate.ofMonth(numbers[0], numbers[1])
                                : PartialDate.ofYear(numbers[0]));
    }

    Venue venue() {
        boolean institutional = List.of("thesis", "report", "dissertation")
                .contains(text("type").orElse(""));
        Optional<String> publisher = text("publisher");
        return Venue.NONE
                .withContainer(text("container-title"))
                .withAbbreviation(text("container-title-short")
                        .or(() -> text("short-container-title"))
                        .or(() -> text("journalAbbreviation")))
                .withEvent(text("event-title").or(() -> text("event")))
                .withSeries(text("collection-title"))
                .withPublisher(institutional ? Optional.empty() : publisher)
                .withInstitution(institutional ? publisher : Optional.empty())
                .withPlace(text("publisher-place").or(() -> text("publisher-location")))
                .withEventPlace(text("event-place").or(() -> text("event-location")))
                .withNumbering(Venue.Numbering.NONE
                        .withVolume(text("volume").map(ArticleIds::number))
                        .withNumber(text("issue")
                                .or(() -> articleNumber().isPresent() ? Optional.empty() : text("number"))
                                .map(ArticleIds::number))
                        .withPages(text("page").map(ArticleIds::pages))
                        .withArticle(articleNumber())
                        .withEdition(text("edition").or(() -> text("version")))
                        .withChapter(text("chapter-number"))
                        .withVolumes(text("number-of-volumes")));
    }

    /** The number of an article in a journal without pages; CSL JSON has it as a number beside the issue. */
    private Optional<String> articleNumber() {
        boolean beside = text("type").filter("article-journal"::equals).isPresent()
                && (text("issue").isPresent() || text("volume").isPresent());
        return text("article-number").or(() -> beside ? text("number") : Optional.empty());
    }

    Identifiers identifiers() {
        Optional<String> doi = text("DOI")
                .or(() -> extra("DOI"))
                .or(() -> text("URL").filter(url -> url.contains("doi.org/")))
                .flatMap(ArticleIds::doi);
        Optional<Eprint> eprint = text("number")
                .flatMap(ArticleIds::arxivWithin)
                .or(() -> text("note").flatMap(ArticleIds::arxivWithin))
                .or(() -> text("URL").flatMap(ArticleIds::arxiv))
                .or(() -> doi.filter(id -> id.startsWith("10.48550/arxiv."))
                        .flatMap(id -> ArticleIds.arxiv(id.substring(15))));
        return Identifiers.NONE
                .withDoi(doi)
                .withEprint(eprint)
                .withIsbn(text("ISBN"))
                .withIssn(text("ISSN"))
                .withPubmed(text("PMID").or(() -> extra("pmid")).filter(id -> id.matches("[0-9]{1,9}")))
                .withPmc(text("PMCID").or(() -> extra("pmcid")).filter(id -> id.matches("PMC[0-9]{1,9}")));
    }
}
