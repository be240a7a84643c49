package io.github.vitae.page.citation;

import io.github.vitae.model.Author;
import io.github.vitae.model.Contributors;
import io.github.vitae.model.Identifiers;
import io.github.vitae.model.Identifiers.Eprint;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.RichText.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A publication as an item of CSL JSON, version 1.0.2: what is downloaded, and what citations are formatted from. */
public final class CslItem {

    private static final Set<PublicationKind> OF_AN_INSTITUTION =
            Set.of(PublicationKind.THESIS, PublicationKind.REPORT);

    /** The roles whose links may stand for a publication, the best first. */
    private static final List<PublicationLink.Role> ON_THE_WEB = List.of(
            PublicationLink.Role.HTML,
            PublicationLink.Role.PREPRINT,
            PublicationLink.Role.WEBSITE,
            PublicationLink.Role.PDF);

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final Pattern SET_OFF = Pattern.compile("[?!:]$");

    private final Publication publication;
    private final Map<String, Object> item = new LinkedHashMap<>();

    private CslItem(Publication publication) {
        this.publication = publication;
    }

    /** The item: strings, lists and maps, in a fixed order. */
    public static Map<String, Object> of(Publication publication) {
        return new CslItem(publication).build();
    }

    /** All people of a publication, in the order in which citations number them: its authors come first. */
    public static List<Author> people(Publication publication) {
        Contributors all = publication.contributors();
        List<Author> people = new ArrayList<>(publication.authors());
        people.addAll(all.editors());
        people.addAll(all.translators());
        people.addAll(all.bookAuthors());
        return List.copyOf(people);
    }

    /**
     * A publication as other programs get it: with what its author remarks, and whether its date is about right, of which styles would
     * make words of their own here.
     */
    public static Map<String, Object> exported(Publication publication) {
        Map<String, Object> item = of(publication);
        publication
                .texts()
                .note()
                .map(RichText::plain)
                .filter(note -> !note.isBlank())
                .ifPresent(note -> item.put("note", note));
        boolean doubtful = publication
                .date()
                .flatMap(EntryDate::wording)
                .filter(words -> !EntryDate.doubt(words).isEmpty())
                .isPresent();
        if (doubtful && item.get("issued") instanceof Map<?, ?> issued) {
            Map<Object, Object> about = new LinkedHashMap<>(issued);
            about.put("circa", true);
            item.put("issued", about);
        }
        return item;
    }

    private Map<String, Object> build() {
        item.put("id", publication.key());
        item.put("type", type());
        item.put("title", title(publication));
        names("author", publication.authors());
        names("editor", publication.contributors().editors());
        names("translator", publication.contributors().translators());
        names("container-author", publication.contributors().bookAuthors());
        put(item, "issued", publication.date().map(CslItem::date));
        put(item, "accessed", publication.accessed().map(CslItem::date));
        venue(publication.venue());
        identifiers(publication.identifiers());
        put("URL", webAddress(publication));
        put("genre", publication.genre());
        put("status", publication.texts().status().map(CslItem::uncapitalised));
        put("language", publication.language());
        put("abstract", publication.texts().summary().map(RichText::plain));
        if (!publication.keywords().isEmpty()) {
            item.put("keyword", String.join(", ", publication.keywords()));
        }
        return item;
    }

    /** Words as they stand within a sentence: styles capitalise them where one starts. */
    private static String uncapitalised(String words) {
        return words.matches("\\p{Lu}\\p{Ll}.*")
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }

    private String type() {
        return switch (publication.kind()) {
            case ARTICLE -> "article-journal";
            case PAPER_CONFERENCE -> "paper-conference";
            case BOOK -> "book";
            case CHAPTER -> "chapter";
            case THESIS -> "thesis";
            case REPORT -> "report";
            case PREPRINT -> "article";
            case SOFTWARE -> "software";
            case DATASET -> "dataset";
            case PATENT -> "patent";
            case TALK -> "speech";
            case WEBPAGE -> "webpage";
            case OTHER -> "document";
        };
    }

    /** Title and subtitle, as plain text. */
    public static String title(Publication publication) {
        return Scripts.plain(titleLine(publication));
    }

    /** Title and subtitle. */
    static List<Stretch> titleLine(Publication publication) {
        List<Stretch> title = publication.title().line();
        if (publication.subtitle().isEmpty()) {
            return title;
        }
        List<Stretch> whole = new ArrayList<>(title);
        boolean setOff = SET_OFF.matcher(publication.title().plain()).find();
        whole.add(Stretch.plain(setOff ? " " : ": "));
        whole.addAll(publication.subtitle().get().line());
        return whole;
    }

    /** The address at which a publication is best read, where that is not its DOI's. */
    public static Optional<String> webAddress(Publication publication) {
        for (PublicationLink.Role role : ON_THE_WEB) {
            Optional<Link> link = publication.link(role);
            if (link.isPresent() && isOnServer(link.get())) {
                return Optional.of(link.get().address());
            }
        }
        PublicationKind kind = publication.kind();
        boolean made = kind == PublicationKind.SOFTWARE || kind == PublicationKind.DATASET;
        // of a program the code is what it is
        Optional<Link> code = made ? publication.link(PublicationLink.Role.CODE) : Optional.empty();
        return code.filter(CslItem::isOnServer)
                .or(() -> publication.identifiers().eprintLink())
                .or(() -> publication.identifiers().pmcLink())
                .map(Link::address);
    }

    private static boolean isOnServer(Link link) {
        return link.address().startsWith("http://") || link.address().startsWith("https://");
    }

    private void venue(Venue venue) {
        boolean preprint = publication.kind() == PublicationKind.PREPRINT;
        Optional<String> archive = preprint
                ? publication.identifiers().eprint().map(Eprint::archive).or(venue::container)
                : Optional.empty();
        if (!preprint) {
            put("container-title", venue.container());
        }
        put("event-title", venue.event());
        put("collection-title", venue.series());
        Optional<String> publisher = OF_AN_INSTITUTION.contains(publication.kind())
                ? venue.institution().or(venue::publisher)
                : venue.publisher().or(venue::institution);
        put("publisher", archive.or(() -> publisher));
        // styles look for the place of a talk in either
        boolean talk = publication.kind() == PublicationKind.TALK;
        put("publisher-place", talk ? venue.place().or(venue::eventPlace) : venue.place());
        put("event-place", venue.eventPlace());
        numbering(venue.numbering());
    }

    private void numbering(Venue.Numbering numbering) {
        put("volume", numbering.volume());
        String number = switch (publication.kind()) {
            case ARTICLE -> "issue";
            case BOOK, CHAPTER, PAPER_CONFERENCE -> "collection-number";
            default -> "number";
        };
        put(number, numbering.number());
        Optional<String> pages = numbering
                .pages()
                // of 3-1–3-20 the hyphens are within the numbers
                .map(range -> range.indexOf('-') >= 0 ? range : range.replace('–', '-'));
        put("page", pages);
        // the number of a paper in proceedings would be taken for that of a report; it is no page either
        if (publication.kind() != PublicationKind.PAPER_CONFERENCE && !item.containsKey("number")) {
            put("number", numbering.article());
        }
        edition(numbering.edition());
        put("chapter-number", numbering.chapter());
        put("number-of-volumes", numbering.volumes());
    }

    /** What counts its versions is of a program, even where a report has it. */
    private void edition(Optional<String> edition) {
        boolean program =
                publication.kind() == PublicationKind.SOFTWARE || publication.kind() == PublicationKind.DATASET;
        if (edition.isPresent()) {
            String words = edition.get();
            boolean version = program || words.matches("[vV]?\\d+(?:\\.\\d+)+\\S*");
            put(
                    version ? "version" : "edition",
                    Optional.of(version ? words.replaceFirst("^[vV](?=\\d)", "") : edition(words)));
        }
    }

    /** An edition as a number, where its words are one. */
    private static String edition(String words) {
        String first = words.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*(?:edition|ed\\.?)$", "");
        int ordinal = ORDINALS.indexOf(first);
        return ordinal >= 0
                ? String.valueOf(ordinal + 1)
                : first.matches("\\d+(?:st|nd|rd|th)") ? first.replaceAll("\\D", "") : words;
    }

    private void identifiers(Identifiers identifiers) {
        put("DOI", identifiers.doi());
        put("ISBN", identifiers.isbn());
        put("ISSN", identifiers.issn());
        put("PMID", identifiers.pubmed());
        put("PMCID", identifiers.pmc());
        if (publication.kind() == PublicationKind.PREPRINT && !item.containsKey("number")) {
            put("number", identifiers.eprint().map(eprint -> eprint.archive() + ":" + eprint.id()));
        }
    }

    private void names(String variable, List<Author> people) {
        if (!people.isEmpty()) {
            List<Object> names = new ArrayList<>();
            for (Author person : people) {
                names.add(name(person.name()));
            }
            item.put(variable, names);
        }
    }

    private static Map<String, Object> name(PersonName name) {
        Map<String, Object> parts = new LinkedHashMap<>();
        put(parts, "literal", name.literal());
        put(parts, "family", name.family());
        put(parts, "given", name.given());
        put(parts, "dropping-particle", name.droppingParticle());
        put(parts, "non-dropping-particle", name.nonDroppingParticle());
        put(parts, "suffix", name.suffix());
        return parts;
    }

    private static Map<String, Object> date(EntryDate date) {
        Map<String, Object> issued = new LinkedHashMap<>();
        List<Object> parts = new ArrayList<>();
        parts.add(parts(date.start()));
        date.end()
                .map(CslItem::parts)
                .filter(end -> end.size() == parts(date.start()).size())
                .ifPresent(parts::add);
        issued.put("date-parts", parts);
        // numbered from spring on; the first months are those of 3, 6, 9 and 12
        put(issued, "season", date.start().season().map(season -> String.valueOf(season.firstMonth() / 3)));
        return issued;
    }

    private static List<Object> parts(PartialDate date) {
        List<Object> parts = new ArrayList<>();
        parts.add(date.year());
        if (date.month() > 0) {
            parts.add(date.month());
        }
        if (date.day() > 0) {
            parts.add(date.day());
        }
        return parts;
    }

    private void put(String variable, Optional<String> value) {
        if (value.isPresent() && !value.get().isBlank()) {
            item.put(variable, value.get());
        }
    }

    private static void put(Map<String, Object> object, String name, Optional<?> value) {
        if (value.isPresent()) {
            object.put(name, value.get());
        }
    }
}
