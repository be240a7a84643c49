package io.github.vitae.page.metadata;

import io.github.vitae.page.card.CardPicture;
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
    private final Optional<CardPicture> drawn;

    /**
     * @param site the site's address, where it is known: without it cards have no address and no picture
     * @param owner whose site it is
     * @param picture the absolute address of a picture for pages that have none of their own
     * @param drawn a picture that is made for that, which comes before the other
     */
    public LinkCards(Optional<SiteUrl> site, String owner, Optional<String> picture, Optional<CardPicture> drawn) {
        this.site = site;
        this.owner = owner;
        this.picture = picture;
        this.drawn = drawn;
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
        boolean large = own.stream().noneMatch(meta -> meta.name().equals("og:image")) && addDrawn(all);
        if (!large) {
            add(all, own, "og:image", picture);
        }
        add(all, own, "og:site_name", Optional.of(owner).filter(name -> !name.isEmpty() && !name.equals(page.title())));
        add(all, own, "twitter:card", Optional.of(large ? "summary_large_image" : "summary"));
        return all;
    }

    /** Names the picture that is made, if there is one; the author's own is asked about before. */
    private boolean addDrawn(List<Output.Meta> all) {
        if (site.isEmpty() || drawn.isEmpty() || !drawn.get().isDrawn()) {
            return false;
        }
        all.add(new Output.Meta("og:image", site.get().of(drawn.get().path())));
        all.add(new Output.Meta("og:image:type", "image/png"));
        all.add(new Output.Meta("og:image:width", String.valueOf(CardPicture.WIDTH)));
        all.add(new Output.Meta("og:image:height", String.valueOf(CardPicture.HEIGHT)));
        all.add(new Output.Meta("og:image:alt", drawn.get().words()));
        return true;
    }

    private static void add(List<Output.Meta> all, List<Output.Meta> own, String name, Optional<String> content) {
        if (own.stream().noneMatch(meta -> meta.name().equals(name))) {
            content.ifPresent(words -> all.add(new Output.Meta(name, words)));
        }
    }
}
