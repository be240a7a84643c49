package io.github.vitae.read.bibliography;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.Highlights;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.read.visibility.PublishedFields;
import io.github.vitae.text.bibtex.BibDates;
import io.github.vitae.text.bibtex.BibEntry;
import io.github.vitae.text.bibtex.BibFile;
import io.github.vitae.text.bibtex.BibNames;
import io.github.vitae.text.bibtex.BibTypes;
import io.github.vitae.text.bibtex.LatexText;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.html.JoinedTexts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a bibliography in BibTeX, with the fields of biblatex and those that al-folio adds. */
public final class BibliographyReader {

    static final Set<String> WHOLE_VOLUMES = Set.of(
            "proceedings", "mvproceedings", "collection", "mvcollection", "reference", "mvreference", "periodical");

    private final SourceFiles files;
    private final PublicationFiles links;
    private final Problems problems;
    private final PublishedFields fields;

    public BibliographyReader(SourceFiles files, PublicationFiles links) {
        this.files = files;
        this.links = links;
        this.problems = files.problems();
        this.fields = files.publishedFields();
    }

    /** The publications in a file, in its order. */
    public List<Publication> read(String name) {
        List<Publication> publications = new ArrayList<>();
        files.bibliography(name).ifPresent(source -> {
            LatexText latex = new LatexText(files.dataGate());
            int before = problems.size();
            BibFile file = BibFile.read(source, new PublishedBibtex(fields, files::hides, problems), problems);
            if (file.isEmpty() && problems.size() == before) {
                problems.add(new Problem(
                        Code.NOTHING_TO_READ,
                        Severity.WARNING,
                        source.start(),
                        "there is no entry in this file",
                        "write one, such as @article{key, title = {…}, …}, or delete the file"));
            }
            Set<String> parents = file.parents();
            file.forEach(entry -> {
                boolean volume = WHOLE_VOLUMES.contains(entry.type())
                        && parents.contains(entry.key().toLowerCase(Locale.ROOT));
                if (!volume && BibTypes.kind(entry.type()).isPresent()) {
                    publication(entry, latex).ifPresent(publications::add);
                }
            });
            fields.tell();
        });
        return publications;
    }

    private Optional<Publication> publication(BibEntry entry, LatexText latex) {
        Optional<DataValue.Scalar> title = entry.field("title");
        if (title.isEmpty()) {
            if (!entry.fields().isEmpty()) {
                problems.add(
                        Code.BROKEN_BIBTEX,
                        entry.location(),
                        "the entry ‘" + entry.key() + "’ has no title; it is left out",
                        "add title = {…}");
            }
            return Optional.empty();
        }
        BibVenue venue = new BibVenue(entry, latex, problems);
        PublicationKind kind = venue.kind(BibTypes.kind(entry.type()).orElse(PublicationKind.OTHER));
        LatexText.Title words = latex.title(title.get());
        Publication publication = Publication.titled(entry.key(), kind, words.text(), entry.location())
                .withGenre(venue.genre())
                .withKeptCase(words.keptCase())
                .withSubtitle(entry.field("subtitle").map(latex::title).map(LatexText.Title::text))
                .withContributors(contributors(entry, latex))
                .withDate(BibDates.of(entry, latex))
                .withVenue(venue.venue(kind))
                .withIdentifiers(venue.identifiers())
                .withTexts(texts(entry, latex, venue.remarks(kind)))
                .withHighlights(highlights(entry, latex))
                .withKeywords(keywords(entry, latex))
                .withAccessed(BibDates.accessed(entry))
                .withLanguage(
                        first(entry, "langid", "language").map(latex::plain).map(Languages::tag));
        return Optional.of(publication.withLinks(new BibLinks(entry, links, latex).of(publication)));
    }

    private static Contributors contributors(BibEntry entry, LatexText latex) {
        Optional<BibNames> authors = entry.field("author").map(field -> BibNames.parse(field, latex));
        List<Author> named = AuthorMarks.authors(authors.map(BibNames::names).orElse(List.of()));
        return new Contributors(
                annotated(named, entry.field("author+an").or(() -> entry.field("author+an:default"))),
                authors.filter(BibNames::othersToo).isPresent(),
                people("editor", entry, latex),
                people("translator", entry, latex),
                people("bookauthor", entry, latex));
    }

    private static List<Author> people(String field, BibEntry entry, LatexText latex) {
        return AuthorMarks.authors(entry.field(field)
                .map(value -> BibNames.parse(value, latex).names())
                .orElse(List.of()));
    }

    /** The authors with what an annotation of biblatex says of them: {@code 1=equal; 3=corresponding}. */
    private static List<Author> annotated(List<Author> authors, Optional<DataValue.Scalar> annotation) {
        List<Author> annotated = new ArrayList<>(authors);
        for (String part : annotation.map(DataValue.Scalar::value).orElse("").split(";")) {
            String[] words = part.split("=", 2);
            String number = words[0].strip();
            if (words.length == 2 && number.matches("[1-9][0-9]{0,3}") && Integer.parseInt(number) <= authors.size()) {
                Author author = annotated.get(Integer.parseInt(number) - 1);
                Set<Author.Mark> marks = EnumSet.noneOf(Author.Mark.class);
                marks.addAll(author.marks());
                marks.addAll(AuthorMarks.ofWords(words[1]));
                annotated.set(Integer.parseInt(number) - 1, author.withMarks(marks));
            }
        }
        return annotated;
    }

    private PublicationTexts texts(BibEntry entry, LatexText latex, List<DataValue.Scalar> remarks) {
        List<RichText> notes = new ArrayList<>();
        remarks.forEach(words -> notes.add(latex.richOrMarkdown(words)));
        Optional<String> status = BibDates.status(entry, latex)
                .or(() -> entry.field("pubstate").map(latex::plain).map(PublicationStatus::words));
        for (String field : List.of("note", "annotation", "annote", "addendum", "additional_info")) {
            Optional<DataValue.Scalar> value = entry.field(field);
            if (value.isPresent() && field.equals("note") && status.isEmpty()) {
                status = Optional.of(latex.plain(value.get())).filter(PublicationStatus::isStatus);
                value = status.isPresent() ? Optional.empty() : value;
            }
            if (field.equals("note")
                    && entry.type().equals("unpublished")
                    && entry.field("type").isEmpty()) {
                value = value.filter(
                        words -> latex.plain(words).replaceFirst("[.]$", "").length() > 60);
            }
            boolean shownAsIs = field.equals("annotation");
            value.map(words -> shownAsIs ? latex.richOrHtml(words) : latex.richOrMarkdown(words))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(notes::add);
        }
        boolean hidden =
                entry.field("bibtex_show").filter(BibliographyReader::isNo).isPresent();
        return PublicationTexts.NONE
                .withSummary(first(entry, "abstract", "abstractnote")
                        .map(latex::richOrMarkdown)
                        .filter(text -> !text.isEmpty()))
                .withNote(notes.isEmpty() ? Optional.empty() : Optional.of(JoinedTexts.joined(notes)))
                .withStatus(status)
                .withCitation(entry.field("citation").map(latex::richOrMarkdown))
                .withBibtex(hidden ? Optional.empty() : Optional.of(entry.written(entry.key(), fields::isCited)));
    }

    private Highlights highlights(BibEntry entry, LatexText latex) {
        Optional<String> name = entry.field("award_name").map(latex::plain);
        Optional<DataValue.Scalar> award = entry.field("award").filter(value -> !isNo(value));
        Optional<RichText> text = award.filter(value -> !isYes(value)).map(latex::richOrMarkdown);
        Optional<String> brief = text.map(RichText::plain).filter(words -> words.length() <= 60);
        boolean both = name.isPresent() || brief.isEmpty();
        return new Highlights(
                entry.field("selected").filter(BibliographyReader::isYes).isPresent(),
                name.or(() -> brief).or(() -> award.map(value -> "Award")),
                both ? text : Optional.empty(),
                entry.field("preview").filter(value -> !isNo(value)).flatMap(links::picture));
    }

    private static List<String> keywords(BibEntry entry, LatexText latex) {
        return first(entry, "keywords", "keyword")
                .map(value -> split(latex.plain(value)))
                .orElse(List.of());
    }

    /** Keywords that stand in one text. */
    static List<String> split(String keywords) {
        Set<String> split = new java.util.LinkedHashSet<>();
        for (String word : keywords.split(keywords.contains(";") ? ";" : ",")) {
            if (!word.isBlank()) {
                split.add(word.strip());
            }
        }
        return List.copyOf(split);
    }

    static Optional<DataValue.Scalar> first(BibEntry entry, String... names) {
        for (String name : names) {
            Optional<DataValue.Scalar> value = entry.field(name);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static boolean isYes(DataValue.Scalar value) {
        return Set.of("true", "yes", "1", "y").contains(value.value().strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isNo(DataValue.Scalar value) {
        return Set.of("false", "no", "0", "n").contains(value.value().strip().toLowerCase(Locale.ROOT));
    }
}
