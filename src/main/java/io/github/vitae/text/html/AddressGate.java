package io.github.vitae.text.html;

import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.LocalLink;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The part of the {@link HtmlGate} that judges links: which address of an author's is published, and which link into the site
 * is to be checked. An address that is not published is told.
 */
final class AddressGate {

    private static final Pattern ON_THE_WEB =
            Pattern.compile("https?://[^\\s()\\[\\]{}<>\"'|]++", Pattern.CASE_INSENSITIVE);

    /** A user with a password, wherever an address stands. */
    private static final Pattern USER = Pattern.compile("(?<=//)[^/@\\s]*:[^/@\\s]*@");

    private static final Pattern PAGE = Pattern.compile("(?:/|\\.html)(?:[?#]|$)");

    private final Consumer<LocalLink> links;
    private final Problems problems;
    private BinaryOperator<String> ownSite = (written, file) -> written;

    /**
     * @param links takes every link into the site
     * @param problems takes what is dropped
     */
    AddressGate(Consumer<LocalLink> links, Problems problems) {
        this.links = links;
        this.problems = problems;
    }

    /** From here on, addresses of the author's own site are what this makes of them. */
    void ownSite(BinaryOperator<String> addresses) {
        ownSite = addresses;
    }

    /** Judges an address that stands alone: the link; nothing if the address may not be published, which is told. */
    Optional<Link> link(String written, Location location) {
        Address address = Address.of(ownSite.apply(written, location.file()));
        if (!isLink(address)) {
            refused(written, location);
            return Optional.empty();
        }
        secret(written, location);
        note(address, written, location);
        return Optional.of(new Link(address.value()));
    }

    /** An address that is only kept: if it may not be published there is none, and a link into the site is not checked. */
    static Optional<Link> quietLink(String written) {
        Address address = Address.of(written);
        return isLink(address) ? Optional.of(new Link(address.value())) : Optional.empty();
    }

    /** Whether an address may be linked to. An image that is written out in its address is only a picture. */
    private static boolean isLink(Address address) {
        return address.kind() != Address.Kind.REFUSED && address.kind() != Address.Kind.INLINE_IMAGE;
    }

    /** Where an address leads on the author's own site. A page is no picture: a file of which one is made stays that file. */
    private String onSite(Element element, String written, Places places) {
        String there = ownSite.apply(written, places.file());
        boolean leads = element.nameIs("a")
                || element.nameIs("area")
                || !PAGE.matcher(there).find();
        return leads ? there : written;
    }

    /** Judges the address in an attribute and mends it in place; whether the attribute stays. */
    boolean judge(Element element, Attribute attribute, Places places) {
        String written = attribute.getValue();
        Address address = Address.of(onSite(element, written, places), places.folder());
        boolean picture = element.nameIs("img") && address.kind() == Address.Kind.INLINE_IMAGE;
        if (!picture && !isLink(address)) {
            String seen = PlainText.visible(written);
            if (!seen.isBlank()) {
                refused(seen, places.of(element, 0, shownInSource(written)));
            }
            return false;
        }
        if (Address.hasPassword(written)) {
            secret(written, places.of(element, 0, shownInSource(written)));
            // an address that stands for itself
            element.textNodes()
                    .forEach(text -> text.text(USER.matcher(text.getWholeText()).replaceAll("")));
        }
        boolean fragment =
                address.kind() == Address.Kind.FRAGMENT && address.value().startsWith("#");
        element.attr(
                attribute.getKey(),
                fragment ? "#" + AuthorIds.inLink(address.value().substring(1)) : address.value());
        if (address.kind() == Address.Kind.LOCAL) {
            note(address, written, places.of(element, 0, shownInSource(written)));
        }
        return true;
    }

    /**
     * Settles an address into the site, in an attribute of an author who is trusted.
     *
     * @return whether it is such an address; any other is left as it is
     */
    boolean trust(Element element, Attribute attribute, Places places) {
        String written = attribute.getValue();
        Address address = Address.of(onSite(element, written, places), places.folder());
        if (address.kind() != Address.Kind.LOCAL) {
            return false;
        }
        element.attr(attribute.getKey(), address.value());
        note(address, written, places.of(element, 0, PlainText.visible(written)));
        return true;
    }

    /** Puts a link in the place of an element that shows another page, if its address may be linked to. */
    void replaceByLink(Element element, String name, Location location) {
        String source = element.hasAttr("src") ? element.attr("src") : element.attr("data");
        String label = PlainText.visible(element.attr("title")).strip();
        Address address = Address.of(source);
        element.empty();
        element.clearAttributes();
        if (address.kind() == Address.Kind.EXTERNAL || address.kind() == Address.Kind.LOCAL) {
            Optional<String> video = VideoAddress.of(source);
            element.tagName("a");
            element.attr("href", video.orElse(source));
            element.text(label.isEmpty() ? video.orElse(PlainText.visible(source)) : label);
            dropped(location, "a link stands for the element <" + name + ">", "write a link yourself");
        } else {
            element.tagName("span");
            dropped(location, "removed the element <" + name + ">", DroppedElements.advice(name));
        }
    }

    /** The longest stretch of an address that stands in the source as it is, behind a variable that was resolved. */
    private static String shownInSource(String written) {
        int behind = Math.max(written.lastIndexOf(RichText.SITE_ROOT), written.lastIndexOf(SourceText.FILLER));
        return written.substring(behind + 1);
    }

    private void note(Address address, String written, Location location) {
        address.target()
                .ifPresent(target -> links.accept(new LocalLink(
                        target, address.folder(), PlainText.visible(written).strip(), location)));
    }

    /** Tells of a password, without telling it. */
    private void secret(String written, Location location) {
        if (Address.hasPassword(written)) {
            dropped(
                    location,
                    "a password stands in this address; the link is published without it",
                    "take out what stands between // and @");
        }
    }

    private void refused(String written, Location location) {
        dropped(
                location,
                "the address ‘" + PlainText.shortened(USER.matcher(written).replaceAll("")) + "’ is not published",
                within(written)
                        .map(address -> "write the address alone, without what stands around it: " + address)
                        .orElseGet(() -> advice(written)));
    }

    /** An address on the web that stands within what was written as one: {@code (https://example.org/a)}. */
    private static Optional<String> within(String written) {
        Matcher address = ON_THE_WEB.matcher(PlainText.visible(written));
        return address.results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length))
                .map(PlainText::shortened);
    }

    private static String advice(String written) {
        return Address.isOfFile(written)
                ? "rename the file: names on a site have none of < > : \" | ? * and no point or blank at their end, are not"
                        + " those of devices (con, nul), and at most 200 bytes long"
                : "use an http(s) address or a file's";
    }

    /** Tells what is dropped. */
    void dropped(Location location, String message, String fix) {
        problems.add(Code.DROPPED_HTML, location, message, fix);
    }
}
