package io.github.vitae.page.publication;

import io.github.vitae.model.Author;
import io.github.vitae.model.HowToCite;
import io.github.vitae.model.PersonName;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.PublicationLink.Role;
import io.github.vitae.model.Venue;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Link;
import io.github.vitae.page.citation.CslItem;
import io.github.vitae.problem.notation.JsonWriter;
import java.util.List;
import java.util.Optional;

/**
 * Writes how a project is to be cited in the Citation File Format 1.2.0. Texts are in double quotes, as JSON has them, which
 * YAML 1.2 (7.3.1) reads the same way.
 */
final class CffFile {

    private static final String MESSAGE = "If you use this software, please cite it as below.";

    private final HowToCite cite;
    private final Optional<String> site;
    private final StringBuilder file = new StringBuilder();

    /** @param site the site's address, where it is known */
    CffFile(HowToCite cite, Optional<String> site) {
        this.cite = cite;
        this.site = site;
    }

    String written() {
        Publication project = cite.project();
        file.append("cff-version: 1.2.0\n");
        field("", "message", Optional.of(cite.message().orElse(MESSAGE)));
        if (project.kind() == PublicationKind.DATASET) {
            file.append("type: dataset\n");
        }
        field("", "title", Optional.of(CslItem.title(project)));
        field("", "version", project.venue().numbering().edition());
        field("", "date-released", project.date().flatMap(CffFile::day));
        people("", "authors", project.authors());
        field("", "abstract", project.texts().summary().map(words -> words.plain()));
        field("", "doi", project.identifiers().doi());
        field("", "url", address(project.link(Role.HTML)));
        field("", "repository-code", address(cite.code()));
        licenses();
        keywords(project);
        cite.preferred().ifPresent(work -> {
            file.append("preferred-citation:\n");
            work("  ", work);
        });
        if (!cite.references().isEmpty()) {
            file.append("references:\n");
            for (Publication work : cite.references()) {
                int start = file.length();
                work("    ", work);
                file.replace(start, start + 4, "  - ");
            }
        }
        return file.toString();
    }

    /** The format has identifiers of SPDX alone for licences; of others it has the address. */
    private void licenses() {
        List<String> ids = cite.licenses().stream()
                .flatMap(license -> license.spdx().stream())
                .toList();
        if (ids.size() == 1) {
            field("", "license", Optional.of(ids.get(0)));
        } else if (ids.size() > 1) {
            file.append("license:\n");
            ids.forEach(id -> file.append("  - ").append(quoted(id)).append('\n'));
        } else {
            field(
                    "",
                    "license-url",
                    cite.licenses().stream()
                            .flatMap(license -> license.url().stream())
                            .findFirst()
                            .flatMap(url -> address(Optional.of(url))));
        }
    }

    private void keywords(Publication project) {
        if (!project.keywords().isEmpty()) {
            file.append("keywords:\n");
            project.keywords()
                    .forEach(word -> file.append("  - ").append(quoted(word)).append('\n'));
        }
    }

    private void work(String indent, Publication work) {
        Venue venue = work.venue();
        field(indent, "type", Optional.of(type(work.kind())));
        field(indent, "title", Optional.of(CslItem.title(work)));
        people(indent, "authors", work.authors());
        people(indent, "editors", work.contributors().editors());
        work.date().ifPresent(date -> {
            file.append(indent).append("year: ").append(date.start().year()).append('\n');
            if (date.start().month() > 0) {
                file.append(indent)
                        .append("month: ")
                        .append(date.start().month())
                        .append('\n');
            }
        });
        field(indent, work.kind() == PublicationKind.ARTICLE ? "journal" : "collection-title", venue.container());
        entity(indent, "conference", venue.event());
        entity(indent, "publisher", venue.publisher());
        entity(indent, "institution", venue.institution());
        field(indent, "volume", venue.numbering().volume());
        field(indent, "issue", venue.numbering().number());
        Optional<String> pages = venue.numbering().pages();
        field(indent, "start", pages.map(RisRecord::firstPage));
        field(indent, "end", pages.flatMap(RisRecord::lastPage));
        boolean software = work.kind() == PublicationKind.SOFTWARE || work.kind() == PublicationKind.DATASET;
        field(indent, software ? "version" : "edition", venue.numbering().edition());
        field(indent, "doi", work.identifiers().doi());
        field(indent, "isbn", work.identifiers().isbn());
        field(indent, "issn", work.identifiers().issn());
        field(indent, "url", address(work.link(Role.HTML)));
        field(indent, "repository-code", address(work.link(Role.CODE)));
        field(indent, "thesis-type", work.genre().filter(genre -> work.kind() == PublicationKind.THESIS));
    }

    private static String type(PublicationKind kind) {
        return switch (kind) {
            case ARTICLE -> "article";
            case PAPER_CONFERENCE -> "conference-paper";
            case BOOK -> "book";
            case THESIS -> "thesis";
            case REPORT -> "report";
            case SOFTWARE -> "software";
            case DATASET -> "dataset";
            case PATENT -> "patent";
            case TALK -> "slides";
            case WEBPAGE -> "website";
            case CHAPTER, PREPRINT, OTHER -> "generic";
        };
    }

    private void people(String indent, String key, List<Author> people) {
        if (people.isEmpty()) {
            return;
        }
        file.append(indent).append(key).append(":\n");
        for (Author person : people) {
            int start = file.length();
            String within = indent + "    ";
            PersonName name = person.name();
            field(within, "name", name.literal());
            field(within, "family-names", name.family());
            field(within, "name-particle", name.nonDroppingParticle().or(name::droppingParticle));
            field(within, "given-names", name.given());
            field(within, "name-suffix", name.suffix());
            field(within, "orcid", person.orcid().map(id -> "https://orcid.org/" + id));
            field(within, "website", address(person.url()));
            file.replace(start, start + within.length(), indent + "  - ");
        }
    }

    private void entity(String indent, String key, Optional<String> name) {
        if (name.isPresent()) {
            file.append(indent).append(key).append(":\n");
            field(indent + "  ", "name", name);
        }
    }

    private void field(String indent, String key, Optional<String> value) {
        value.ifPresent(words -> file.append(indent)
                .append(key)
                .append(": ")
                .append(quoted(words))
                .append('\n'));
    }

    private static String quoted(String words) {
        return JsonWriter.file(words, c -> false).strip();
    }

    private Optional<String> address(Optional<Link> link) {
        return link.flatMap(found -> CitationMeta.absolute(found, site));
    }

    /** A day; the format has no dates that are less than one. */
    private static Optional<String> day(EntryDate date) {
        return Optional.of(date.start()).filter(day -> day.day() > 0).map(day -> day.iso());
    }
}
