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
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which picture for links a profile has. */
final class ProfileCard {

    /** How many places are tried: each of an author's files is at one of them at most. */
    private static final int MOST_PLACES = 100;

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
                place(profile, taken, options.cards().crowded()),
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

    /**
     * A place that no page and no file of the author's has, whichever way a file system compares names. A file of the site's of that name is
     * meant to be the picture; one that only some systems take for it would leave pages with a picture that is not there.
     */
    private static SitePath place(Profile profile, Collection<SitePath> taken, Predicate<SitePath> crowded) {
        Set<String> names = new HashSet<>();
        taken.forEach(path -> names.add(alike(path)));
        profile.assets().forEach(asset -> names.add(alike(asset.path())));
        // a file named images leaves no room for a folder of that name
        return Stream.of("images/vitae-card", "vitae-card")
                .flatMap(name -> IntStream.rangeClosed(1, MOST_PLACES).mapToObj(i -> name + (i == 1 ? "" : "-" + i)))
                .map(name -> new SitePath(name + ".png"))
                .filter(place -> !names.contains(alike(place)) && !crowded.test(place))
                .findFirst()
                .orElse(new SitePath("images/vitae-card.png"));
    }

    private static String alike(SitePath path) {
        return Normalizer.normalize(path.value(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
