package io.github.vitae.read.own;

import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.read.profile.FormerAddresses;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.data.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The file {@code redirects.yml}: addresses of an old site, each with where on this one its content is.
 *
 * <p>For example {@code /blog/: posts.html}, or {@code /news/prize/: news.html#2024-prize}.
 */
final class NativeRedirects {

    private final SourceFiles files;

    NativeRedirects(SourceFiles files) {
        this.files = files;
    }

    /** What the file says; an address that is none, and one that leads to another site, is told. */
    List<FormerAddress> read(DataValue.Mapping keys) {
        Fields fields = new Fields(keys, files.dataGate(), files.problems());
        List<FormerAddress> found = new ArrayList<>();
        for (DataValue.Field field : keys.fields()) {
            fields.scalar(field.key()).ifPresent(target -> {
                Optional<SitePath> old = FormerAddresses.place(field.key(), field.keyLocation(), files.problems());
                String[] parts = target.value().strip().split("#", 2);
                Optional<SitePath> page = FormerAddresses.place(parts[0], target.location(), files.problems());
                if (old.isPresent() && page.isPresent()) {
                    // a page that is not there is told as it is of any link
                    fields.link(field.key());
                    String anchor = parts.length > 1 ? parts[1] : "";
                    found.add(new FormerAddress(
                            old.get(), new FormerAddress.Place(page.get(), anchor), field.keyLocation()));
                }
            });
        }
        return found;
    }

    /**
     * The text of the file; empty if nothing moved.
     *
     * @param moved old addresses that nothing else keeps
     * @param places old addresses, each with its place on this site, such as {@code news.html#2024-prize}
     */
    static String file(List<FormerAddress> moved, Map<SitePath, String> places) {
        Map<SitePath, String> sorted = new TreeMap<>(places);
        sorted.keySet().retainAll(moved.stream().map(FormerAddress::path).collect(Collectors.toSet()));
        YamlText text = new YamlText();
        sorted.forEach((old, place) -> text.text("/" + old.value().replaceFirst("(^|/)index[.]html$", "$1"), place));
        return text.toString();
    }
}
