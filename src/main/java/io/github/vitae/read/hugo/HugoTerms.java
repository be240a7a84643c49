package io.github.vitae.read.hugo;

import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.text.data.DataValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pages that Hugo makes of <a href="https://gohugo.io/content-management/taxonomies/">taxonomies</a>, and of each of their
 * terms: {@code tags/tides/}, {@code authors/me/}, {@code publication_types/article/}. They lead to the list that has all that
 * they had; those of the owner lead to the home page.
 */
final class HugoTerms {

    private static final String AUTHORS = "authors";

    /** Those that Hugo makes anyway, and those of HugoBlox. */
    private static final List<String> USUAL = List.of("tags", "categories", AUTHORS, "publication_types");

    private final HugoSite site;
    private final Set<String> owners = new HashSet<>();
    private final Set<String> taxonomies = new TreeSet<>(USUAL);
    private final Set<SitePath> known = new HashSet<>();

    /**
     * @param owner whose site it is
     * @param name what the owner is called among authors
     */
    HugoTerms(HugoSite site, HugoOwner owner, String name) {
        this.site = site;
        List.of("me", "admin", owner.slug(), name).forEach(one -> owners.add(HugoAddresses.path(one)));
        if (site.config().get("taxonomies").orElse(null) instanceof DataValue.Mapping configured) {
            for (DataValue.Field field : configured.fields()) {
                if (field.value() instanceof DataValue.Scalar plural && !plural.isNull()) {
                    taxonomies.add(plural.value().strip());
                }
            }
        }
    }

    /** Tells where the pages of the terms of some pages were. */
    void add(List<MarkdownFile> pages, ProfilePart part, ProfileBuilder profile) {
        for (MarkdownFile page : pages) {
            Location place = page.source().locate(page.bodyStart(), 0);
            for (String taxonomy : taxonomies) {
                for (String term : page.values(taxonomy)) {
                    add(taxonomy, HugoAddresses.path(term), part, place, profile);
                }
            }
        }
        // Hugo has an empty one of each that it knows
        if (!pages.isEmpty()) {
            MarkdownFile first = pages.get(0);
            Location place = first.source().locate(first.bodyStart(), 0);
            for (String taxonomy : List.of("tags", "categories")) {
                lead(taxonomy, part, place, profile);
            }
        }
    }

    private void add(String taxonomy, String term, ProfilePart part, Location place, ProfileBuilder profile) {
        boolean authors = taxonomy.equals(AUTHORS);
        lead(taxonomy, authors ? ProfilePart.ABOUT : part, place, profile);
        // who has a page among the authors stands on the page of people
        boolean person = authors
                && site.first("content/authors/" + term + "/_index.md", "content/authors/" + term + "/index.md")
                        .isPresent();
        if (authors && owners.contains(term)) {
            lead(taxonomy + "/" + term, ProfilePart.ABOUT, place, profile);
        } else if (!person) {
            lead(taxonomy + "/" + term, part, place, profile);
        }
    }

    private void lead(String folder, ProfilePart part, Location place, ProfileBuilder profile) {
        SitePath.of(folder + "/index.html")
                .filter(known::add)
                .ifPresent(path -> profile.moved(FormerAddress.ofTerm(path, part, place)));
    }
}
