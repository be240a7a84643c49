package io.github.vitae.page.metadata;

import io.github.vitae.page.frame.Addresses;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.SiteUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What others show for a link to a page, as the <a href="https://ogp.me/">Open Graph protocol</a> has it, and the one address that a page
 * has of its own, as {@code rel="canonical"} (RFC 6596).
 */
public final class LinkCards {

    private final Optional<SiteUrl> site;
    private final String owner;
    private final Optional<String> picture;

    /**
     * @param site the site's address, where it is known: without it cards have no address and no picture
     * @param owner whose site it is
     * @param picture the absolute address of a picture for pages that have none of their own
     */
    public LinkCards(Optional<SiteUrl> site, String owner, Optional<String> picture) {
        this.site = site;
        this.owner = owner;
        this.picture = picture;
    }

    /** The same with its card, if it is a page; what the page says of itself already stays. */
    public Output described(Output output) {
        if (!(output instanceof Output.Page page)) {
            return output;
        }
        Optional<String> address = site.map(url -> url.of(Addresses.Place.of(page.path())));
        Supplier<List<Output.Meta>> head = page.head();
        return page.withHead(() -> all(head.get(), page, address))
                .withCanonical(address.filter(url -> isListed(head.get())));
    }

    /** Whether search engines are to have the page in their lists. */
    private static boolean isListed(List<Output.Meta> head) {
        return head.stream().noneMatch(meta -> meta.name().equals("robots"));
    }

    private List<Output.Meta> all(List<Output.Meta> own, Output.Page page, Optional<String> address) {
        List<Output.Meta> all = new ArrayList<>(own);
        add(all, own, "og:title", Optional.of(page.title()));
        add(all, own, "og:type", Optional.of("website"));
        add(all, own, "og:url", address);
        add(all, own, "og:description", page.description());
        add(all, own, "og:image", picture);
        add(all, own, "og:site_name", Optional.of(owner).filter(name -> !name.isEmpty() && !name.equals(page.title())));
        add(all, own, "twitter:card", Optional.of("summary"));
        return all;
    }

    private static void add(List<Output.Meta> all, List<Output.Meta> own, String name, Optional<String> content) {
        if (own.stream().noneMatch(meta -> meta.name().equals(name))) {
            content.ifPresent(words -> all.add(new Output.Meta(name, words)));
        }
    }
}
