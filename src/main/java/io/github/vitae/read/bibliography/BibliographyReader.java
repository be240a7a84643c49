package io.github.vitae.read.bibliography;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.Highlights;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.read.visibility.PublishedFields;
import io.github.vitae.text.bibtex.BibDates;
import io.github.vitae.text.bibtex.BibEntry;
import io.github.vitae.text.bibtex.BibField;
import io.github.vitae.text.bibtex.BibFile;
import io.github.vitae.text.bibtex.BibNames;
import io.github.vitae.text.bibtex.BibTypes;
import io.github.vitae.text.bibtex.LatexText;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.html.JoinedTexts;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
        return files.bibliography(name)
                .map(source -> files.part(name, () -> read(source)))
                .orElse(List.of());
    }

    private List<Publication> read(SourceText source) {
        List<Publication> publications = new ArrayList<>();
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
                publication(edited(entry), latex).ifPresent(publications::add);
            }
        });
        fields.tell();
        return List.copyOf(publications);
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
        List<RichText> remarks = new ArrayList<>();
        Publication publication = Publication.titled(entry.key(), kind, words.text(), entry.location())
                .withGenre(venue.genre())
                .withKeptCase(words.keptCase())
                .withSubtitle(entry.field("subtitle").map(latex::title).map(LatexText.Title::text))
                .withContributors(contributors(entry, latex, remarks))
                .withDate(BibDates.of(entry, latex))
                .withVenue(venue.venue(kind))
                .withIdentifiers(venue.identifiers())
                .withTexts(texts(entry, latex, venue.remarks(kind), remarks))
                .withHighlights(highlights(entry, latex))
                .withKeywords(keywords(entry, latex))
                .withAccessed(BibDates.accessed(entry))
                .withLanguage(
                        first(entry, "langid", "language").map(latex::plain).map(Languages::tag));
        return Optional.of(publication.withLinks(new BibLinks(entry, links, latex).of(publication)));
    }

    /** The entry with those as editors who are said to be, and are called authors: {@code author = {Jane Doe (ed.)}}. */
    private BibEntry edited(BibEntry entry) {
        Optional<DataValue.Scalar> authors = entry.field("author").filter(field -> BibNames.areEditors(field.value()));
        if (authors.isEmpty() || entry.field("editor").isPresent()) {
            return entry;
        }
        problems.add(new Problem(
                Code.BROKEN_BIBTEX,
                Severity.NOTE,
                authors.get().location(),
                "these are called authors, and said to be editors; they are shown as editors",
                "write editor = {…}, without a remark behind the names"));
        List<BibField> fields = entry.fields().stream()
                .map(field -> field.name().equals("author")
                        ? new BibField("editor", field.nameLocation(), field.value())
                        : field)
                .toList();
        return new BibEntry(entry.type(), entry.key(), fields, entry.location());
    }

    private Contributors contributors(BibEntry entry, LatexText latex, List<RichText> remarks) {
        Optional<BibNames> authors = entry.field("author").map(field -> BibNames.parse(field, latex));
        authors.ifPresent(names -> remarks.addAll(AuthorMarks.notes(names.names(), false)));
        List<Author> named = AuthorMarks.authors(authors.map(BibNames::names).orElse(List.of()));
        for (String annotation : List.of("author+an", "author+an:default", "author+an:orcid")) {
            named = annotated(named, entry.field(annotation));
        }
        return new Contributors(
                named,
                authors.filter(BibNames::othersToo).isPresent(),
                people("editor", entry, latex, remarks),
                people("translator", entry, latex, remarks),
                people("bookauthor", entry, latex, remarks));
    }

    private static List<Author> people(String field, BibEntry entry, LatexText latex, List<RichText> remarks) {
        List<BibNames.Marked> names = entry.field(field)
                .map(value -> BibNames.parse(value, latex).names())
                .orElse(List.of());
        remarks.addAll(AuthorMarks.notes(names, field.equals("editor")));
        return AuthorMarks.authors(names);
    }

    /** The authors with what an annotation of biblatex says of them: {@code 1=equal; 3=corresponding}. */
    private List<Author> annotated(List<Author> authors, Optional<DataValue.Scalar> annotation) {
        List<Author> annotated = new ArrayList<>(authors);
        for (String part : annotation.map(DataValue.Scalar::value).orElse("").split(";")) {
            String[] words = part.split("=", 2);
            String number = words[0].strip();
            if (words.length == 2 && number.matches("[1-9][0-9]{0,3}") && Integer.parseInt(number) <= authors.size()) {
                Author author = annotated.get(Integer.parseInt(number) - 1);
                Set<Author.Mark> marks = EnumSet.noneOf(Author.Mark.class);
                marks.addAll(author.marks());
                marks.addAll(AuthorMarks.ofWords(words[1]));
                Optional<String> orcid = ArticleIds.orcid(words[1].replace("\"", ""));
                if (orcid.isPresent() && author.orcid().isPresent() && !orcid.equals(author.orcid())) {
                    annotation.ifPresent(value -> problems.add(
                            Code.BROKEN_BIBTEX,
                            value.location(),
                            "this is another ORCID iD of the author number " + number + " than beside the name; "
                                    + "that beside the name is shown",
                            "correct the one that is wrong, and take it out here"));
                }
                annotated.set(
                        Integer.parseInt(number) - 1,
                        author.withMarks(marks).withOrcid(author.orcid().or(() -> orcid)));
            }
        }
        return annotated;
    }

    private PublicationTexts texts(
            BibEntry entry, LatexText latex, List<DataValue.Scalar> remarks, List<RichText> ofPeople) {
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
        notes.addAll(ofPeople);
        boolean hidden =
                entry.field("bibtex_show").filter(BibliographyReader::isNo).isPresent();
        return PublicationTexts.NONE
                .withSummary(first(entry, "abstract", "abstractnote")
                        .map(latex::richOrMarkdown)
                        .filter(text -> !text.isEmpty()))
                .withNote(notes.isEmpty() ? Optional.empty() : Optional.of(JoinedTexts.joined(notes)))
                .withStatus(status)
                .withCitation(entry.field("citation").map(latex::richOrMarkdown))
                .withBibtex(hidden ? Optional.empty() : Optional.of(bibtex(entry, latex)));
    }

    /** The entry for those who cite it, with the identifier at arXiv that stood in a field of the homepage's. */
    private String bibtex(BibEntry entry, LatexText latex) {
        String written = entry.written(entry.key(), fields::isCited, latex);
        return entry.field("arxiv")
                .filter(value -> entry.field("eprint").isEmpty())
                .map(value -> LatexText.verbatim(value.value()))
                .flatMap(ArticleIds::arxiv)
                .map(place -> written.substring(0, written.length() - "}\n".length()) + "  eprint = {" + place.id()
                        + "},\n  archiveprefix = {arXiv},\n}\n")
                .orElse(written);
    }

    private Highlights highlights(BibEntry entry, LatexText latex) {
        Optional<String> name = entry.field("award_name").map(latex::plain);
        Optional<DataValue.Scalar> award = entry.field("award").filter(value -> !isNo(value));
        Optional<RichText> text = award.filter(value -> !isYes(value)).map(latex::richOrMarkdown);
        boolean selected =
                entry.field("selected").filter(BibliographyReader::isYes).isPresent();
        Optional<Link> preview =
                entry.field("preview").filter(value -> !isNo(value)).flatMap(links::picture);
        return name.isPresent() || award.isPresent()
                ? PageFields.awarded(selected, name, text, preview)
                : new Highlights(selected, Optional.empty(), Optional.empty(), preview);
    }

    private static List<String> keywords(BibEntry entry, LatexText latex) {
        return first(entry, "keywords", "keyword")
                .map(value -> split(latex.plain(value)))
                .orElse(List.of());
    }

    /** What parts keywords, the strongest first: {@code a; b, c} are two, of which the second has a comma. */
    private static final List<Pattern> SEPARATORS =
            List.of(Pattern.compile("[;；]"), Pattern.compile("[|｜]|\\s[•·]\\s|\\R"), Pattern.compile("[,，、]"));

    /** Keywords that stand in one text. */
    static List<String> split(String keywords) {
        Set<String> split = new java.util.LinkedHashSet<>();
        Pattern separator = SEPARATORS.stream()
                .filter(found -> found.matcher(keywords).find())
                .findFirst()
                .orElse(SEPARATORS.get(0));
        for (String word : separator.split(keywords)) {
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
        return isYes(value.value().strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isNo(DataValue.Scalar value) {
        return isNo(value.value().strip().toLowerCase(Locale.ROOT));
    }

    static boolean isYes(String word) {
        return Set.of("true", "yes", "1", "y").contains(word);
    }

    static boolean isNo(String word) {
        return Set.of("false", "no", "0", "n").contains(word);
    }
}
