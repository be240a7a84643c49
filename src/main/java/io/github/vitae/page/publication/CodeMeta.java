package io.github.vitae.page.publication;

import io.github.vitae.model.HowToCite;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationLink.Role;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Json;
import io.github.vitae.problem.notation.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project in the words of schema.org, and of CodeMeta 3.0, which adds to them what archives of software ask for.
 *
 * @see ScholarlyArticle
 */
final class CodeMeta {

    private CodeMeta() {}

    /** The file {@code codemeta.json}. */
    static String of(HowToCite cite, Optional<String> site) {
        Map<String, Object> project = new LinkedHashMap<>();
        project.put("@context", "https://w3id.org/codemeta/3.0");
        Map<String, Object> known = described(cite, CitePage.PATH, site);
        known.remove("@context");
        known.remove("headline");
        known.remove("mainEntityOfPage");
        Object abstractText = known.remove("abstract");
        project.putAll(known);
        if (abstractText != null) {
            project.put("description", abstractText);
        }
        cite.preferred().ifPresent(work -> {
            Map<String, Object> paper = ScholarlyArticle.described(work, CitePage.PATH, Optional.empty());
            paper.remove("@context");
            project.put("referencePublication", paper);
        });
        return JsonWriter.file(project, c -> false);
    }

    /** What search engines read on the page. */
    static String schemaOrg(HowToCite cite, SitePath page, Optional<String> site) {
        return Json.of(described(cite, page, site));
    }

    private static Map<String, Object> described(HowToCite cite, SitePath page, Optional<String> site) {
        Publication project = cite.project();
        Map<String, Object> known = ScholarlyArticle.described(project, page, site);
        Json.put(known, "codeRepository", cite.code().flatMap(link -> CitationMeta.absolute(link, site)));
        List<Object> licenses = new ArrayList<>();
        for (HowToCite.License license : cite.licenses()) {
            licenses.add(license.spdx()
                    .map(id -> "https://spdx.org/licenses/" + id)
                    .or(() -> license.url().flatMap(link -> CitationMeta.absolute(link, site)))
                    .orElse(license.name()));
        }
        if (!licenses.isEmpty()) {
            known.put("license", licenses.size() == 1 ? licenses.get(0) : licenses);
        }
        Json.put(
                known,
                "url",
                project.link(Role.HTML)
                        .flatMap(link -> CitationMeta.absolute(link, site))
                        .or(() -> site));
        return known;
    }
}
