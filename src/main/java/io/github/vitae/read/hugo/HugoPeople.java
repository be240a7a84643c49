package io.github.vitae.read.hugo;

import io.github.vitae.model.Member;
import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.read.profile.MemberData;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.text.document.AuthorDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The people of a HugoBlox site besides its owner, who each have a folder in {@code content/authors}: those of a lab, by their
 * {@code user_groups}.
 */
final class HugoPeople {

    private static final String AUTHORS = "content/authors";

    private final HugoSite site;
    private final HugoAddresses addresses;

    HugoPeople(HugoSite site, HugoAddresses addresses) {
        this.addresses = addresses;
        this.site = site;
    }

    /**
     * Adds all of them.
     *
     * @param owner the owner's file, who has a page; empty if there is none
     */
    void addTo(ProfileBuilder profile, String owner) {
        List<Member> members = new ArrayList<>();
        for (String folder : site.folders(AUTHORS)) {
            site.first(folder + "/_index.md", folder + "/index.md")
                    .filter(name -> !name.equals(owner))
                    .flatMap(site::markdown)
                    .map(this::member)
                    .filter(member -> member.isNamed() || member.text().isPresent())
                    .ifPresent(members::add);
        }
        if (!members.isEmpty()) {
            profile.people(members);
            profile.moved(FormerAddress.ofList(
                    new SitePath("authors/index.html"),
                    ProfilePart.PEOPLE,
                    members.get(0).location()));
        }
    }

    private Member member(MarkdownFile file) {
        String page = site.real(file.name());
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        String name = folder.substring(folder.lastIndexOf('/', folder.length() - 2) + 1, folder.length() - 1);
        Member member = new MemberData(site.files()).read(file.front(), Optional.of(name), folder);
        RichText body = AuthorDocument.parse(
                        file.source(), file.bodyStart(), site.files().gate(), new HugoScope(site).of(file))
                .text();
        Member said = body.isEmpty()
                ? member
                // a text says what a line about them does, at more length
                : member.withText(Optional.of(body)).withPerson(member.person().withBio(Optional.empty()));
        return said.withFormerAddresses(addresses.all(file));
    }
}
