package io.github.vitae.page;

import io.github.vitae.model.Asset;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.card.CardPicture;
import io.github.vitae.page.frame.Messages;
import io.github.vitae.page.frame.Pictures;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which picture for links a profile has. */
final class ProfileCard {

    private ProfileCard() {}

    /**
     * The picture of a profile that is somebody's, in a site whose address is known: others are told of pictures by that alone.
     *
     * @param taken places that pages have
     */
    static Optional<CardPicture> of(
            Profile profile, PageOptions options, Collection<SitePath> taken, Messages messages) {
        Optional<Person> person = profile.person()
                .filter(who -> options.cards().wanted() && !who.name().isBlank());
        Optional<String> site = options.publications().site();
        if (person.isEmpty() || site.isEmpty()) {
            return Optional.empty();
        }
        Optional<SitePath> portrait = person.get().avatar().flatMap(Pictures::place);
        Optional<Asset> file = profile.assets().stream()
                .filter(asset -> portrait.equals(Optional.of(asset.path())))
                .findFirst();
        return Optional.of(new CardPicture(
                place(profile, taken),
                person.get(),
                file,
                shown(site.get()),
                messages.language().direction().equals("rtl"),
                profile.about().switches().roundPortrait(),
                options.cards()));
    }

    /** An address as people say it: {@code example.org/~ada} of {@code https://www.example.org/~ada/}. */
    private static String shown(String address) {
        return address.replaceFirst("^[A-Za-z]+://(www\\.)?", "").replaceFirst("/+$", "");
    }

    /** A place that no page and no file of the author's has, whichever way a file system compares names. */
    private static SitePath place(Profile profile, Collection<SitePath> taken) {
        Set<String> names = new HashSet<>();
        taken.forEach(path -> names.add(alike(path)));
        profile.assets().forEach(asset -> names.add(alike(asset.path())));
        SitePath place = new SitePath("images/vitae-card.png");
        for (int i = 2; names.contains(alike(place)); i++) {
            place = new SitePath("images/vitae-card-" + i + ".png");
        }
        return place;
    }

    private static String alike(SitePath path) {
        return Normalizer.normalize(path.value(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
