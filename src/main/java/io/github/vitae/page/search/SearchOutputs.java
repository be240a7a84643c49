package io.github.vitae.page.search;

import io.github.vitae.model.Profile;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.feed.FeedPlaces;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.PageFrame;
import io.github.vitae.page.frame.Pen;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.impl.SinkAdapter;

/**
 * Search over all pages: its page, its script, and the index, which is made of what pages say while they are written. What no
 * page shows is in none of them.
 */
public final class SearchOutputs {

    /** The page of the search. */
    public static final SitePath PAGE = new SitePath("search.html");

    /** The script that searches. */
    public static final SitePath SCRIPT = new SitePath("js/vitae-search.js");

    /** The words of all pages. */
    public static final SitePath INDEX = new SitePath("js/vitae-index.js");

    /**
     * From so many pages and entries on a site has a search by itself: fewer are a list that readers look over, and the menu and
     * the browser's own search find what is on a page or two.
     */
    public static final int MANY = 40;

    private final List<SearchEntry> entries;
    private final SearchPage page;
    private final Pen pen;
    private final Look look;

    /** The numbers of entries, by the page that they are on and their {@code id} there; the empty one is the page itself. */
    private final Map<SitePath, Map<String, Integer>> numbers = new HashMap<>();

    /** What was read, by page: the words of each entry. Pages are written by several threads. */
    private final Map<SitePath, Map<Integer, Set<String>>> read = new ConcurrentHashMap<>();

    /** All pages, by their places, as they are written by others. */
    private final Map<SitePath, Output.Page> pages = new HashMap<>();

    private SearchOutputs(List<SearchEntry> entries, PageFrame frame, Messages messages, Pen pen, Look look) {
        this.entries = entries;
        this.page = new SearchPage(entries, frame, messages);
        this.pen = pen;
        this.look = look;
        for (int i = 0; i < entries.size(); i++) {
            SearchEntry entry = entries.get(i);
            numbers.computeIfAbsent(entry.place().path(), any -> new HashMap<>())
                    .putIfAbsent(entry.place().anchor(), i);
        }
    }

    /**
     * The search of a profile, if there is one: nobody has its place, and the user wants it, or there is much to find.
     *
     * @param outputs what goes into the site
     * @param places where entries are
     * @param frame what is around the page
     * @param pen writes the page
     */
    public static Optional<SearchOutputs> of(
            Profile profile,
            SearchMode mode,
            Look look,
            Collection<Output> outputs,
            FeedPlaces places,
            PageFrame frame,
            Messages messages,
            Pen pen) {
        if (mode == SearchMode.FALSE
                || outputs.stream().anyMatch(output -> output.path().equals(PAGE))) {
            return Optional.empty();
        }
        List<SearchEntry> entries = SearchEntries.of(profile, outputs, places, messages);
        return entries.isEmpty() || (mode == SearchMode.AUTO && entries.size() < MANY)
                ? Optional.empty()
                : Optional.of(new SearchOutputs(entries, frame, messages, pen, look));
    }

    /** The same output; a page is read when it is written. */
    public Output read(Output output) {
        if (!(output instanceof Output.Page original)) {
            return output;
        }
        pages.put(original.path(), original);
        Map<String, Integer> known = numbers.getOrDefault(original.path(), Map.of());
        return original.withBody(sink -> {
            PageText text = new PageText(sink, known.getOrDefault("", -1), known);
            original.body().accept(text);
            read.put(original.path(), words(text));
        });
    }

    private Map<Integer, Set<String>> words(PageText text) {
        Map<Integer, Set<String>> words = new TreeMap<>();
        text.texts().forEach((number, said) -> {
            if (number >= 0) {
                SearchWords.of(said, words.computeIfAbsent(number, any -> new TreeSet<>())::add);
            }
        });
        return words;
    }

    /** What search adds to the site. */
    public List<Output> all() {
        // the plugin's own look has a box at the top of each page
        Optional<String> label = look == Look.SKIN ? Optional.of(page.title()) : Optional.empty();
        return List.of(
                new Output.Page(PAGE, page.title(), Optional.empty(), List.of(), label, sink -> {
                    Markup markup = pen.on(sink, PAGE);
                    page.write(markup);
                    markup.script(SCRIPT);
                }),
                new Output.Script(SCRIPT),
                new Output.SearchIndex(INDEX, PAGE, this::script));
    }

    /** The index of the pages that are in the site. */
    private Stream<String> script(Set<SitePath> written) {
        Map<Integer, Set<String>> words = new TreeMap<>();
        for (Map.Entry<SitePath, Output.Page> one : pages.entrySet()) {
            if (written.contains(one.getKey())) {
                said(one.getValue())
                        .forEach((number, some) -> words.merge(number, some, (left, right) -> {
                            Set<String> both = new TreeSet<>(left);
                            both.addAll(right);
                            return both;
                        }));
            }
        }
        SearchIndex index = new SearchIndex();
        words.forEach((number, some) -> {
            Set<String> all = new TreeSet<>(some);
            SearchWords.of(entries.get(number).title(), all::add);
            index.add(number, all);
        });
        return index.script();
    }

    /** What a page says; one that was not written yet is read now. */
    private Map<Integer, Set<String>> said(Output.Page original) {
        Map<Integer, Set<String>> known = read.get(original.path());
        if (known == null) {
            ((Output.Page) read(original)).body().accept(new SinkAdapter());
            known = read.getOrDefault(original.path(), Map.of());
        }
        return known;
    }
}
