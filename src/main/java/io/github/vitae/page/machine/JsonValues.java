package io.github.vitae.page.machine;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.feed.FeedHtml;
import io.github.vitae.page.frame.Addresses.Place;
import io.github.vitae.page.frame.Pictures;
import io.github.vitae.page.frame.SiteBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes the values of {@code profile.json}: texts, dates, addresses, and the places that things were written at. */
final class JsonValues {

    /** A folder of this machine, on whichever system: {@code /home}, {@code C:}, {@code ..}. */
    private static final Pattern OUTSIDE = Pattern.compile("(?:/|[A-Za-z]:).*|(?:.*/)?\\.\\.(?:/.*)?", Pattern.DOTALL);

    /** What there is in HTML that hides words. */
    private static final List<String> HIDING =
            List.of(" hidden", "display", "visibility", "<template", "<script", "<style", "<noscript", "<title");

    private final FeedHtml.Places around;
    private final Set<SitePath> written;

    /** @param written what is in the site: nothing leads to a page that is not */
    JsonValues(MachineContext context, Set<SitePath> written) {
        SiteBase site = context.pen().site().<SiteBase>map(Function.identity()).orElseGet(SiteBase.Folder::new);
        this.around = new FeedHtml.Places(
                site,
                context.pen().addresses(),
                Pictures.NONE,
                key -> context.places()
                        .publication(key)
                        .filter(cited -> written.contains(cited.place().path())));
        this.written = written;
    }

    /** A text: its words, and the HTML where that says more than they do. */
    Map<String, Object> text(RichText text, SitePath page) {
        Map<String, Object> object = new LinkedHashMap<>();
        String fragment = text.fragment();
        object.put("text", mayHide(fragment) ? seen(text, page) : text.plain());
        if (fragment.indexOf('<') >= 0) {
            object.put("html", new FeedHtml(around, page).rich(text).fragment());
        }
        return object;
    }

    private static boolean mayHide(String fragment) {
        String folded = fragment.indexOf('<') < 0 ? "" : fragment.toLowerCase(Locale.ROOT);
        return HIDING.stream().anyMatch(folded::contains);
    }

    /** The words that browsers show of HTML that is trusted, and may hide some; else the gate has taken these out. */
    private static String seen(RichText text, SitePath page) {
        PageTree tree = new PageTree();
        tree.rawText(text.html(page));
        return MarkdownInline.words(tree.root()).replaceAll("\\s+", " ").strip();
    }

    /** Texts, of which those that are empty are none. */
    List<Object> texts(List<RichText> texts, SitePath page) {
        List<Object> all = new ArrayList<>();
        texts.stream().filter(text -> !text.isEmpty()).forEach(text -> all.add(text(text, page)));
        return all;
    }

    /** The address of a link. HTML writes {@code &} in one as an entity, and JSON as it is. */
    String address(Link link, SitePath page) {
        return new FeedHtml(around, page).address(link).replace("&amp;", "&");
    }

    /** The address of a place in the site, if that is there. */
    Optional<String> address(Place place) {
        return written.contains(place.path()) ? Optional.of(around.site().of(place)) : Optional.empty();
    }

    Optional<String> address(SitePath page) {
        return address(Place.of(page));
    }

    /**
     * A date: {@code start} and {@code end} as precise as they are known (ISO 8601), and the author's words for it.
     */
    static Map<String, Object> date(EntryDate date) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("start", date.start().iso());
        season(object, "startSeason", date.start());
        date.end().ifPresent(end -> {
            object.put("end", end.iso());
            season(object, "endSeason", end);
        });
        if (date.ongoing()) {
            object.put("ongoing", true);
        }
        date.wording().ifPresent(words -> object.put("words", words));
        return object;
    }

    private static void season(Map<String, Object> object, String name, PartialDate date) {
        date.season().ifPresent(season -> object.put(name, season.name().toLowerCase(Locale.ROOT)));
    }

    /**
     * Where something was written: the file, relative to the project, the line and the column, from 1. Of a file outside of the
     * project there is its name alone: where that lies on somebody's machine is nobody's concern.
     */
    static Map<String, Object> source(Origin origin) {
        Map<String, Object> object = new LinkedHashMap<>();
        String file = origin.file().replace('\\', '/');
        object.put("file", OUTSIDE.matcher(file).matches() ? file.substring(file.lastIndexOf('/') + 1) : file);
        if (origin.line() > 0) {
            object.put("line", origin.line());
            object.put("column", origin.column());
        }
        return object;
    }

    /** Puts a list into an object unless it is empty. */
    static void list(Map<String, Object> object, String name, List<?> values) {
        if (!values.isEmpty()) {
            object.put(name, List.copyOf(values));
        }
    }
}
