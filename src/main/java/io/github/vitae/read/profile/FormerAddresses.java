package io.github.vitae.read.profile;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.source.Fields;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DataText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places of a site as authors write them: {@code /about/} is {@code about/index.html}, {@code /about} is
 * {@code about.html}.
 */
public final class FormerAddresses {

    private FormerAddresses() {}

    /** The places that {@code redirect_from}, and then {@code permalink}, name; the site's root is none. */
    static Map<SitePath, Location> all(Fields fields, Problems problems) {
        return located(fields, problems, "redirect_from", "permalink");
    }

    /**
     * The places that fields name, each an address or a list of them; what is no place within the site is told.
     *
     * @param keys the names of the fields
     */
    public static List<SitePath> read(Fields fields, Problems problems, String... keys) {
        return List.copyOf(located(fields, problems, keys).keySet());
    }

    /**
     * The places that fields name, as {@link #read} gives them, and where each is written.
     *
     * @param keys the names of the fields
     */
    public static Map<SitePath, Location> located(Fields fields, Problems problems, String... keys) {
        Map<SitePath, Location> addresses = new LinkedHashMap<>();
        for (String key : keys) {
            for (DataValue.Scalar scalar : fields.scalars(key)) {
                String address = DataText.plain(scalar, problems).strip();
                if (!address.equals("/")) {
                    place(address, scalar.location(), problems)
                            .ifPresent(place -> addresses.putIfAbsent(place, scalar.location()));
                }
            }
        }
        return addresses;
    }

    /**
     * The file that a web server answers an address with; what is no place within the site is told.
     *
     * @param location where it is written
     */
    public static Optional<SitePath> place(String address, Location location, Problems problems) {
        Optional<SitePath> page = address.contains(":") || address.startsWith("//") || address.contains("..")
                ? Optional.empty()
                : SitePath.of(asPage(address));
        if (page.isEmpty()) {
            problems.add(
                    Code.UNUSABLE_ADDRESS,
                    location,
                    "‘" + address + "’ is no place within this site; nothing leads from there",
                    "write a path such as /about/");
        }
        return page;
    }

    /** The file that a web server answers an address with. */
    private static String asPage(String address) {
        if (address.endsWith("/")) {
            return address + "index.html";
        }
        String name = address.substring(address.lastIndexOf('/') + 1);
        return name.endsWith(".html") || name.endsWith(".htm") ? address : address + ".html";
    }
}
