package io.github.vitae.read.hugo;

import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.JoinedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The people of a HugoBlox site besides its owner, who each have a folder in {@code content/authors}: those of a lab. They
 * stand on one page, with what they are and what is said of them.
 */
final class HugoPeople {

    private static final SitePath PAGE = new SitePath("people.html");
    private static final String AUTHORS = "content/authors";

    private final HugoSite site;
    private final SourceFiles files;
    private final HugoAddresses addresses;

    HugoPeople(HugoSite site, HugoAddresses addresses) {
        this.addresses = addresses;
        this.site = site;
        this.files = site.files();
    }

    /**
     * The page of all of them.
     *
     * @param owner the owner's file, who has a page; empty if there is none
     */
    Optional<AuthorPage> page(String owner) {
        List<RichText> texts = new ArrayList<>();
        List<SitePath> former = new ArrayList<>(List.of(new SitePath("authors/index.html")));
        List<Location> places = new ArrayList<>();
        for (String folder : site.folders(AUTHORS)) {
            site.first(folder + "/_index.md", folder + "/index.md")
                    .filter(name -> !name.equals(owner))
                    .flatMap(site::markdown)
                    .ifPresent(person -> {
                        add(person, texts);
                        former.addAll(addresses.all(person));
                        places.add(person.source().locate(person.bodyStart(), 0));
                    });
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        RichText all = JoinedTexts.joined(texts);
        return Optional.of(new AuthorPage(
                PAGE,
                "People",
                Optional.empty(),
                all,
                true,
                former.stream().distinct().toList(),
                places.get(0)));
    }

    private void add(MarkdownFile person, List<RichText> texts) {
        Fields fields = new Fields(person.front(), files.dataGate(), files.problems());
        Optional<DataValue.Scalar> name =
                person.front().get("title").isPresent() ? fields.scalar("title") : fields.scalar("name");
        if (name.isEmpty() && !person.hasBody()) {
            return;
        }
        HugoScope scope = new HugoScope(site);
        texts.add(AuthorDocument.parse(
                        DataText.below(
                                name, person.source(), person.source().content().length()),
                        0,
                        files.gate(),
                        scope.of(person))
                .text());
        fields.markdown("role").ifPresent(texts::add);
        RichText body = AuthorDocument.parse(person.source(), person.bodyStart(), files.gate(), scope.of(person))
                .text();
        if (!body.isEmpty()) {
            texts.add(body);
        } else {
            fields.markdown("bio").ifPresent(texts::add);
        }
    }
}
