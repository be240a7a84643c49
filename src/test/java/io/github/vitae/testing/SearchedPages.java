package io.github.vitae.testing;

import io.github.vitae.model.Profile;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.search.SearchMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The pages of a profile and the search over them, the index read by what is written about its format and not by the code that
 * made it.
 *
 * @param outputs all that goes into the site
 */
public record SearchedPages(List<Output> outputs) {

    private static final Pattern SCRIPT = Pattern.compile("vitaeSearch\\(\"([^\"\\\\]*)\",\n\"([^\"\\\\<]*)\"\\);\n");
    private static final Pattern WORD = Pattern.compile("([A-Z])([^A-Z]*)");

    /** What stands beside a page's content, and what is no text on it. */
    private static final String BESIDE = "nav, aside, .vitae-hover, .vitae-feeds, script, style, annotation";

    /** The profile in a directory, with a search. */
    public static SearchedPages in(Path directory, Look look) {
        return of(TrialProfile.in(directory).byTitles().read().profile().orElseThrow(), look, SearchMode.TRUE);
    }

    /** A profile. */
    public static SearchedPages of(Profile profile, Look look, SearchMode mode) {
        PageOptions options = TrialProfile.pages(look).withSearch(mode);
        return new SearchedPages(ProfileOutputs.of(profile, options));
    }

    /** The pages that search is over: all but its own. */
    public List<Output.Page> pages() {
        return outputs.stream()
                .filter(Output.Page.class::isInstance)
                .map(Output.Page.class::cast)
                .filter(page -> !page.path().value().equals("search.html"))
                .toList();
    }

    /** The page of the search, if there is one. */
    public Optional<Document> page() {
        return outputs.stream()
                .filter(output -> output.path().value().equals("search.html"))
                .map(output -> Jsoup.parse(PageHtml.of((Output.Page) output)))
                .findFirst();
    }

    /** What readers see of a page. */
    public static String text(Output.Page page) {
        Document document = Jsoup.parseBodyFragment(PageHtml.of(page));
        document.select(BESIDE).remove();
        // what has a class is set apart by the stylesheet, the parts of a formula are by themselves
        document.select("span[class], a[class], time[class], math *, summary, br")
                .forEach(one -> one.prependText(" ").appendText(" "));
        return document.text();
    }

    /** The index as it is written, of the pages of these places. */
    public String index(Set<io.github.vitae.model.value.SitePath> written) {
        return outputs.stream()
                .filter(Output.SearchIndex.class::isInstance)
                .map(index ->
                        ((Output.SearchIndex) index).parts().apply(written).collect(Collectors.joining()))
                .findFirst()
                .orElseThrow();
    }

    /** The index of all pages. */
    public String index() {
        return index(outputs.stream().map(Output::path).collect(Collectors.toSet()));
    }

    /** By word, the addresses that it leads to. */
    public Map<String, Set<String>> words() {
        List<String> places = page().orElseThrow().select(".vitae-index li a").eachAttr("href");
        Map<String, Set<String>> found = new LinkedHashMap<>();
        numbers(index())
                .forEach((word, numbers) -> found.put(
                        word, numbers.stream().map(places::get).collect(Collectors.toCollection(LinkedHashSet::new))));
        return found;
    }

    /** By word, the pages that it leads to. */
    public Map<String, Set<String>> wordsByPage() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        words().forEach((word, places) -> {
            Set<String> pages = new HashSet<>();
            places.forEach(place -> pages.add(place.replaceFirst("#.*", "")));
            found.put(word, pages);
        });
        return found;
    }

    /** The numbers of an index, by word. */
    public static Map<String, List<Integer>> numbers(String script) {
        Matcher written = SCRIPT.matcher(script);
        if (!written.matches()) {
            throw new IllegalArgumentException("no index: " + script.substring(0, Math.min(200, script.length())));
        }
        String[] places = written.group(2).split(" ");
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        String before = "";
        Matcher word = WORD.matcher(written.group(1));
        while (word.find()) {
            before = before.substring(0, word.group(1).charAt(0) - 'A') + word.group(2);
            found.put(before, decoded(places[found.size()]));
        }
        if (!found.isEmpty() && found.size() != places.length) {
            throw new IllegalArgumentException(found.size() + " words, " + places.length + " places");
        }
        return found;
    }

    private static List<Integer> decoded(String written) {
        List<Integer> values = new ArrayList<>();
        long value = 0;
        long weight = 1;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int digit = c - '#' - (c > '<' ? 1 : 0) - (c > '\\' ? 1 : 0);
            if (digit < 60) {
                values.add((int) (value + weight * digit));
                value = 0;
                weight = 1;
            } else {
                value += weight * digit;
                weight *= 30;
            }
        }
        List<Integer> numbers = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == 0) {
                for (int run = values.get(++i); run > 0; run--) {
                    numbers.add(++last);
                }
            } else {
                last += values.get(i);
                numbers.add(last);
            }
        }
        return numbers;
    }
}
