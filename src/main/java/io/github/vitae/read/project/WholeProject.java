package io.github.vitae.read.project;

import io.github.vitae.model.Award;
import io.github.vitae.model.Entry;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.Member;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Profile;
import io.github.vitae.model.Publication;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SourceLanguages;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.bibliography.PublicationList;
import io.github.vitae.read.person.MemberList;
import io.github.vitae.read.person.OwnerNames;
import io.github.vitae.read.profile.EntryMerge;
import io.github.vitae.read.project.facts.HiddenPeople;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A project with its modules as one: the news, awards, publications and people of all, each once. What is in two of them is no
 * mistake, and not told.
 */
public final class WholeProject {

    private static final Comparator<NewsItem> BY_PIN = Comparator.comparing(item -> !item.pinned());

    private final Profile root;
    private final HiddenPeople hidden;
    private final Map<ModuleSource, Profile> modules = new LinkedHashMap<>();

    /**
     * @param root the profile of the project that has the modules
     * @param hidden whom the project or one of its modules keeps from readers
     */
    public WholeProject(Profile root, HiddenPeople hidden) {
        this.root = root;
        this.hidden = hidden;
    }

    /** Adds a module, with its profile as its own site shows it. */
    public WholeProject add(ModuleSource module, Profile profile) {
        modules.put(module, profile);
        return this;
    }

    /** The whole. */
    public Profile profile() {
        // who is told what of which module: each of them is read with its own problems
        Problems known = new Problems();
        List<Publication> found = new ArrayList<>(root.publications());
        modules.forEach((module, profile) -> profile.publications().stream()
                .map(new MovedEntries(module, Map.of())::publication)
                .forEach(found::add));
        boolean none = found.size() == root.publications().size();
        PublicationList.Whole publications = PublicationList.whole(found, new OwnerNames().add(root.person()), known);
        MemberList people = new MemberList(known);
        root.people().forEach(people::add);
        EntryList<NewsItem> news = root.news();
        EntryList<Award> awards = root.awards();
        Profile whole = root;
        int at = root.publications().size();
        for (Map.Entry<ModuleSource, Profile> module : modules.entrySet()) {
            Profile profile = module.getValue();
            Map<String, String> keys = new HashMap<>();
            for (Publication publication : profile.publications()) {
                keys.put(publication.key(), publications.keys().get(at++));
            }
            MovedEntries moved = new MovedEntries(module.getKey(), keys);
            profile.people().stream().map(moved::member).forEach(people::add);
            boolean elsewhere = module.getKey().hasPages();
            news = with(news, profile.news(), moved::news, WholeProject::one, moved, elsewhere, known);
            awards = with(awards, profile.awards(), moved::award, WholeProject::one, moved, elsewhere, known);
            if (!elsewhere) {
                whole = whole.withFiles(
                        profile.assets().stream().map(moved::asset).toList(),
                        profile.localLinks().stream().map(moved::localLink).toList());
            }
        }
        SourceLanguages languages = root.languages();
        for (Profile module : modules.values()) {
            languages = languages.with(module.languages());
        }
        return whole.withLanguages(languages)
                .withPeople(people.all().stream()
                        .filter(Member::isNamed)
                        .filter(member -> !hidden.has(member))
                        .toList())
                .withEntries(
                        news.sorted(BY_PIN.thenComparing(Entry.NEWEST_FIRST)),
                        awards.sorted(Award.byGroup(awards.entries())).sorted(Entry.NEWEST_FIRST),
                        none ? root.publications() : publications.publications());
    }

    /** News of two modules has the names of both; what the project itself says is its own. */
    private static NewsItem one(NewsItem known, NewsItem twin) {
        return known.tags().isEmpty() ? known : known.withTags(both(known.tags(), twin.tags()));
    }

    private static Award one(Award known, Award twin) {
        return known.tags().isEmpty() ? known : known.withTags(both(known.tags(), twin.tags()));
    }

    private static List<String> both(List<String> tags, List<String> others) {
        return Stream.concat(tags.stream(), others.stream()).distinct().toList();
    }

    /** @param elsewhere whether what is around the entries is on a page of the module's */
    private static <E extends Entry> EntryList<E> with(
            EntryList<E> known,
            EntryList<E> found,
            Function<E, E> move,
            BinaryOperator<E> one,
            MovedEntries moved,
            boolean elsewhere,
            Problems problems) {
        List<RichText> preface = new ArrayList<>(known.preface());
        if (!elsewhere) {
            found.preface().stream().map(moved::text).forEach(preface::add);
        }
        List<E> entries = EntryMerge.merged(
                known.entries(), found.entries().stream().map(move).toList(), one, problems);
        return new EntryList<>(known.title(), preface, entries, known.classes(), known.written());
    }
}
