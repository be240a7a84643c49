package io.github.vitae.read.profile;

import io.github.vitae.model.About;
import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.Award;
import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentKind;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.Entry;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.Member;
import io.github.vitae.model.NavigationItem;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.model.Publication;
import io.github.vitae.model.value.AuthorScripts;
import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.read.bibliography.PublicationList;
import io.github.vitae.read.person.MemberList;
import io.github.vitae.read.person.OwnerNames;
import io.github.vitae.read.profile.SectionKinds.Kind;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.document.DocumentScope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Puts a profile together from what is found in several files. What stands in two of them is shown once. */
public final class ProfileBuilder {

    private static final Comparator<NewsItem> BY_PIN = Comparator.comparing(item -> !item.pinned());

    private final SourceFiles files;
    private final List<About.Part> parts = new ArrayList<>();
    private final Map<SitePath, Location> formerAddresses = new LinkedHashMap<>();
    private Optional<String> aboutFile = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> description = Optional.empty();
    private Optional<Person> person = Optional.empty();
    private EntryList<NewsItem> news = EntryList.empty();
    private EntryList<Award> awards = EntryList.empty();
    private CurriculumVitae cv = CurriculumVitae.EMPTY;
    private final List<Publication> publications = new ArrayList<>();
    private final Map<ContentKind, EntryList<ContentItem>> contents = new EnumMap<>(ContentKind.class);
    private final MemberList people;
    private final List<AuthorPage> pages = new ArrayList<>();
    private OwnerNames ownerNames = new OwnerNames();
    private List<NavigationItem> navigation = List.of();
    private final List<FormerAddress> moved = new ArrayList<>();
    private final List<RichText> publicationsPreface = new ArrayList<>();
    private About.Switches switches = About.Switches.NONE;

    public ProfileBuilder(SourceFiles files) {
        this.files = files;
        this.people = new MemberList(files.problems());
    }

    /** Whose profile it is; who is named first stays. */
    public ProfileBuilder person(Optional<Person> found) {
        person = person.or(() -> found);
        return this;
    }

    public ProfileBuilder cv(CurriculumVitae found) {
        cv = found;
        return this;
    }

    /** Adds publications; those that are there already are told, and shown once. */
    public ProfileBuilder publications(List<Publication> found) {
        files.publications().add(found);
        publications.addAll(found);
        return this;
    }

    /** Adds entries of a kind, after those that are there already; of an empty list nothing is shown. */
    public ProfileBuilder content(ContentKind kind, EntryList<ContentItem> found) {
        EntryList<ContentItem> known = contents.getOrDefault(kind, EntryList.empty());
        List<RichText> preface = new ArrayList<>(known.preface());
        preface.addAll(found.preface());
        List<ContentItem> entries = new ArrayList<>(known.entries());
        entries.addAll(found.entries());
        EntryList<ContentItem> all = new EntryList<>(
                known.title().or(found::title),
                preface,
                entries,
                known.classes(),
                known.written().or(found::written));
        if (!all.isEmpty()) {
            contents.put(kind, all);
        }
        return this;
    }

    /** Adds an address of the author's old site. */
    public ProfileBuilder moved(FormerAddress address) {
        moved.add(address);
        return this;
    }

    /** Adds what the author wrote above the list of publications. */
    public ProfileBuilder publicationsPreface(List<RichText> texts) {
        publicationsPreface.addAll(texts);
        return this;
    }

    /** Whether a part has entries so far. */
    public boolean has(ProfilePart part) {
        return switch (part) {
            case ABOUT -> !parts.isEmpty();
            case NEWS -> !news.entries().isEmpty();
            case AWARDS -> !awards.entries().isEmpty();
            case PUBLICATIONS -> !publications.isEmpty();
            case CV -> !cv.sections().isEmpty();
            case PEOPLE -> !people.all().isEmpty();
            default -> ContentKind.of(part).filter(this::has).isPresent();
        };
    }

    /** Whether there are entries of a kind. */
    public boolean has(ContentKind kind) {
        return contents.containsKey(kind);
    }

    /** Adds people; those that are there already stay, with what is said of them now. */
    public ProfileBuilder people(List<Member> found) {
        found.forEach(people::add);
        return this;
    }

    /** Adds a page of the author's own. */
    public ProfileBuilder page(AuthorPage page) {
        pages.add(page);
        return this;
    }

    /** The names that the owner publishes under, besides their own. */
    public ProfileBuilder ownerNames(OwnerNames names) {
        ownerNames = names;
        return this;
    }

    public ProfileBuilder navigation(List<NavigationItem> found) {
        navigation = found;
        return this;
    }

    /** What the author decided of what stands on the home page beside the text. */
    public ProfileBuilder switches(About.Switches decided) {
        switches = decided;
        return this;
    }

    /**
     * Adds a page about the person: its text, and the entries of its sections.
     *
     * @param scope what its text may refer to
     */
    public void about(MarkdownFile file, DocumentScope scope) {
        AboutFrontMatter front = AboutFrontMatter.read(file.front(), files.dataGate(), files.problems());
        SectionKinds kinds = new SectionKinds(front.sections());
        boolean titled =
                front.title().isPresent() || front.person().isPresent() || person.isPresent() || !parts.isEmpty();
        AboutDocument document =
                AboutDocument.read(file, titled, elsewhere(), kinds, files.gate(), scope, files.problems());
        person(front.person());
        front.switches().ifPresent(this::switches);
        aboutFile = aboutFile.or(() -> Optional.of(file.source().file()));
        title = title.or(front::title).or(document::title);
        description = description.or(front::description);
        // news and awards have one place, whatever pages have a section for them
        document.parts().stream()
                .filter(part -> part instanceof About.Prose || !parts.contains(part))
                .forEach(parts::add);
        front.formerAddresses().forEach(formerAddresses::putIfAbsent);
        news(document.news());
        awards(document.awards());
    }

    /** The kinds of sections that have entries already. */
    private Set<Kind> elsewhere() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (!news.entries().isEmpty()) {
            kinds.add(Kind.NEWS);
        }
        if (!awards.entries().isEmpty()) {
            kinds.add(Kind.AWARDS);
        }
        return kinds;
    }

    /** Adds news; those that are there already stay. */
    public ProfileBuilder news(EntryList<NewsItem> found) {
        news = merged(news, worded(found, Kind.NEWS));
        return this;
    }

    /** Adds awards; those that are there already stay. */
    public ProfileBuilder awards(EntryList<Award> found) {
        awards = merged(awards, worded(found, Kind.AWARDS));
        return this;
    }

    private <E extends Entry> EntryList<E> merged(EntryList<E> known, EntryList<E> found) {
        Set<String> classes = new LinkedHashSet<>(known.classes());
        classes.addAll(found.classes());
        List<RichText> preface = new ArrayList<>(known.preface());
        found.title()
                .filter(heading -> known.title().isPresent() && !found.isEmpty())
                .filter(heading -> !known.title().get().plain().equalsIgnoreCase(heading.plain()))
                .ifPresent(preface::add);
        preface.addAll(found.preface());
        return new EntryList<>(
                known.title().or(found::title),
                preface,
                EntryMerge.merged(known.entries(), found.entries(), files.problems()),
                List.copyOf(classes),
                known.title().isPresent() ? known.written() : found.written().or(known::written));
    }

    /**
     * The same list; of one that is shown in another language than it is written in, a heading that says no more than what it is a list of
     * gives way to the words of that language.
     */
    private <E extends Entry> EntryList<E> worded(EntryList<E> list, Kind kind) {
        SectionKinds known = new SectionKinds(Map.of());
        boolean plain = list.written().filter(files.languages()::isForeign).isPresent()
                && list.title()
                        .flatMap(title -> known.of(title.plain()))
                        .filter(kind::equals)
                        .isPresent();
        return plain ? list.withoutTitle() : list;
    }

    private AuthorScripts scripts() {
        AuthorScripts scripts = files.gate().scripts();
        if (!scripts.texts().isEmpty()) {
            files.problems()
                    .add(
                            Code.TRUSTED_SCRIPT,
                            Location.ofFile(files.directory().shownAs()),
                            "the author's HTML is trusted: its "
                                    + scripts.texts().size() + " scripts and handlers run on the pages",
                            "");
        }
        return scripts;
    }

    /** The profile. */
    public Profile build() {
        boolean empty = title.isEmpty() && description.isEmpty() && parts.isEmpty();
        new CvAgreement(files.problems()).tellAll(cv, awards.entries(), contents);
        files.languages().tell(files.problems());
        EntryIdCheck ids = new EntryIdCheck(files.problems());
        ids.tell(news.entries());
        ids.tell(awards.entries());
        contents.values().forEach(list -> ids.tell(list.entries()));
        Supplier<About> about = () -> new About(title, description, parts, switches);
        return new Profile(
                person,
                empty && person.isEmpty() ? About.EMPTY : about.get(),
                news.sorted(BY_PIN.thenComparing(Entry.NEWEST_FIRST)),
                awards.sorted(Award.byGroup(awards.entries())).sorted(Entry.NEWEST_FIRST),
                cv,
                listed(),
                publicationsPreface,
                Optional.empty(),
                contents,
                people.all(),
                pages,
                navigation,
                formerAddresses,
                moved,
                files.links().assets(),
                files.links().others(),
                files.styles().styles(),
                scripts(),
                files.languages()
                        .all(
                                aboutFile,
                                person.filter(ProfileBuilder::isDescribed).isPresent()));
    }

    /** The publications as a whole. */
    private List<Publication> listed() {
        OwnerNames owner = ownerNames.add(person);
        return files.settled(
                "publications",
                List.of(List.copyOf(publications), owner.all()),
                () -> PublicationList.of(publications, owner, files.problems()));
    }

    /** Whether more is known of a person than what a page of theirs says. */
    private static boolean isDescribed(Person who) {
        return who.location().isPresent()
                || who.pronouns().isPresent()
                || !who.affiliations().isEmpty();
    }
}
