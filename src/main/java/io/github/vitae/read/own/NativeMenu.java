package io.github.vitae.read.own;

import io.github.vitae.model.NavigationItem;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.data.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The file {@code menu.yml}: which pages stand in the menu of the profile's pages, in which order, and what they are called
 * there.
 *
 * <p>For example {@code - {title: Papers, url: publications.html}}, or {@code - {title: More, items: [{title: Talks, url:
 * talks.html}]}}.
 */
final class NativeMenu {

    private static final Set<String> KEYS = Set.of("title", "url", "items");

    private final SourceFiles files;

    NativeMenu(SourceFiles files) {
        this.files = files;
    }

    /** The items, in the order of the file; what is none is told. */
    List<NavigationItem> read(DataValue file) {
        if (!(file instanceof DataValue.Sequence list)) {
            tell(file.location(), "this file holds " + file.kind() + "; a list of pages is needed");
            return List.of();
        }
        List<NavigationItem> items = new ArrayList<>();
        for (DataValue value : list.items()) {
            if (value instanceof DataValue.Mapping keys) {
                item(keys).ifPresent(items::add);
            } else {
                tell(value.location(), "an item of the menu is " + value.kind() + "; keys are needed");
            }
        }
        return items;
    }

    private Optional<NavigationItem> item(DataValue.Mapping keys) {
        Fields fields = new Fields(keys, files.dataGate(), files.problems()).check(KEYS, Set.of());
        Optional<Link> url = fields.link("url");
        List<NavigationItem> below = keys.get("items").map(this::read).orElse(List.of());
        Optional<String> title = fields.first("title");
        if (title.isEmpty() || (url.isEmpty() && below.isEmpty())) {
            tell(keys.location(), "an item of the menu needs a title, and an url or items below it; it is left out");
            return Optional.empty();
        }
        return Optional.of(new NavigationItem(title.get(), url, below));
    }

    private void tell(Location at, String message) {
        files.problems()
                .add(new Problem(
                        Code.WRONG_SHAPE,
                        Severity.WARNING,
                        at,
                        message,
                        "write ‘- title: Papers’ and below it ‘  url: publications.html’"));
    }

    /**
     * The text of the file; empty if the author has no menu.
     *
     * @param places old addresses, each with its place on this site
     */
    static String file(List<NavigationItem> items, Map<SitePath, String> places) {
        YamlText text = new YamlText();
        write(items, "", places, text);
        return text.toString();
    }

    private static void write(List<NavigationItem> items, String indent, Map<SitePath, String> places, YamlText text) {
        for (NavigationItem item : items) {
            text.field(indent + "- ", "title", Optional.of(item.title()));
            item.url().ifPresent(link -> text.field(indent + "  ", "url", Optional.of(address(link, places))));
            if (!item.children().isEmpty()) {
                text.line(indent + "  items:");
                write(item.children(), indent + "    ", places, text);
            }
        }
    }

    private static String address(Link link, Map<SitePath, String> places) {
        String root = String.valueOf(RichText.SITE_ROOT);
        if (!link.address().startsWith(root)) {
            return link.address();
        }
        String address = link.address().substring(1);
        String page = address.endsWith("/") ? address + "index.html" : address;
        return SitePath.of(page).map(places::get).orElse(address.isEmpty() ? "/" : address);
    }
}
