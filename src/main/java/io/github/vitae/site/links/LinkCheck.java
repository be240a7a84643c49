package io.github.vitae.site.links;

import io.github.vitae.model.value.PageLinks;
import io.github.vitae.model.value.PageLinks.Reference;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.site.inventory.SiteAddress;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Follows the links between the pages of a site, and tells those that lead to no file or to no place on a page. */
public final class LinkCheck {

    private final Map<SitePath, PageLinks> pages = new LinkedHashMap<>();
    private final Predicate<SitePath> provides;
    private final String base;

    /**
     * @param pages the pages that are known; places are checked on these
     * @param provides whether the site has some other file
     * @param base the path that the site is published under, {@code /} or {@code /name/}
     */
    public LinkCheck(List<PageLinks> pages, Predicate<SitePath> provides, String base) {
        pages.forEach(page -> this.pages.put(page.path(), page));
        this.provides = provides;
        this.base = base;
    }

    /**
     * Tells what leads nowhere.
     *
     * @param places where an address on a page was written
     * @param problems takes what leads nowhere; what is told there already of the same place is not told again
     */
    public void tell(BiFunction<SitePath, Reference, List<Location>> places, Problems problems) {
        Set<String> told = new HashSet<>();
        problems.sorted().forEach(problem -> told.add(key(problem)));
        for (PageLinks page : pages.values()) {
            for (Reference reference : page.references()) {
                SiteAddress.of(page.path(), reference.address(), base)
                        .flatMap(target -> judged(page, reference, target))
                        .ifPresent(broken -> places.apply(page.path(), reference).stream()
                                .map(place -> new Problem(broken.code(), place, broken.message(), broken.fix()))
                                .filter(problem -> told.add(key(problem)))
                                .forEach(problems::add));
            }
        }
    }

    private Optional<Broken> judged(PageLinks page, Reference reference, SiteAddress target) {
        String shown = "‘" + reference.address() + "’ on " + page.path();
        PageLinks known = pages.get(target.target());
        if (known == null) {
            return exists(target.target())
                    ? Optional.empty()
                    : Optional.of(new Broken(
                            Code.MISSING_FILE,
                            shown + " leads to " + target.target() + ", which is not there",
                            "add the file, or correct the link"));
        }
        return isPlace(target.anchor(), known)
                ? Optional.empty()
                : Optional.of(new Broken(
                        Code.MISSING_ANCHOR,
                        shown + " leads to no place on " + target.target(),
                        advice(page, target.anchor(), known)));
    }

    private boolean exists(SitePath target) {
        SitePath inside = new SitePath(target + "/index.html");
        return provides.test(target) || pages.containsKey(inside) || provides.test(inside);
    }

    /** The empty name and {@code top} are the page's start (HTML standard); {@code :~:} leads to words. */
    private static boolean isPlace(String anchor, PageLinks page) {
        return anchor.isEmpty()
                || anchor.equalsIgnoreCase("top")
                || anchor.contains(":~:")
                || page.anchors().contains(anchor);
    }

    private String advice(PageLinks page, String anchor, PageLinks target) {
        Optional<String> otherCase = target.anchors().stream()
                .filter(anchor::equalsIgnoreCase)
                .sorted()
                .findFirst();
        if (otherCase.isPresent()) {
            return "write #" + otherCase.get();
        }
        return pages.values().stream()
                .filter(other -> other.anchors().contains(anchor))
                .findFirst()
                .map(other ->
                        "it is on " + other.path() + ": write " + page.path().linkTo(other.path()) + "#" + anchor)
                .orElse("name the place, or correct the link");
    }

    /** What two problems have in common that say the same; of a file as a whole there may be several. */
    private static String key(Problem problem) {
        return problem.code() + " " + problem.location() + (problem.location().line() > 0 ? "" : problem.message());
    }

    private record Broken(Code code, String message, String fix) {}
}
