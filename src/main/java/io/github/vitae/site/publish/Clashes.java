package io.github.vitae.site.publish;

import io.github.vitae.model.value.Origin;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.site.inventory.TakenPlaces;
import java.text.Normalizer;

/** Tells which outputs are left out of a site, since something else has their places. */
final class Clashes {

    private final String shownAs;
    private final Problems problems;

    /**
     * @param shownAs the profile's directory as problems show it
     */
    Clashes(String shownAs, Problems problems) {
        this.shownAs = shownAs;
        this.problems = problems;
    }

    /** Tells of a page for whose place there is another one. */
    void tellCrowded(Output.CrowdedPage page) {
        problems.add(
                Code.ADDRESS_TAKEN,
                page.origin().location(),
                "this is on no page: ‘" + page.other() + "’ is at its address " + page.path() + " already",
                "give it another name, or write what it says there");
    }

    /** Tells what is left out, if that is to be told. */
    void leaveOut(Output output, TakenPlaces.Place other) {
        if (output instanceof Output.MachineText
                || (output instanceof Output.RedirectPage redirect && redirect.yields())) {
            return;
        }
        Location location = location(output);
        String ours = output instanceof Output.AssetCopy copy
                ? "the profile's file " + copy.path()
                : output instanceof Output.RedirectPage ? "the old address " + output.path() : "ours";
        if (other.owner().isEmpty() && output instanceof Output.RedirectPage redirect) {
            problems.add(
                    Code.ADDRESS_TAKEN,
                    location,
                    "another page is at the old address " + redirect.path() + " of " + redirect.target()
                            + "; what leads on from there is left out",
                    "give one of the two another address");
        } else if (other.owner().isEmpty()) {
            problems.add(
                    Code.ADDRESS_TAKEN,
                    location,
                    apart(output.path().value(), other.path()) + " cannot both be files: many systems keep one only;"
                            + " the first is left out",
                    "rename one of them");
        } else {
            problems.add(
                    Code.ADDRESS_TAKEN,
                    location,
                    "the site has a " + other.path() + " of its own (" + other.owner() + "); " + ours + " is left out",
                    output.isPlacedByAuthor()
                                    || (output instanceof Output.Page page
                                            && page.origin().isPresent())
                            ? "give it another name"
                            : "rename the site's, or take it out");
        }
    }

    private Location location(Output output) {
        if (output instanceof Output.AssetCopy copy) {
            return copy.asset().location();
        }
        if (output instanceof Output.Page page) {
            return page.origin().map(Origin::location).orElseGet(() -> Location.ofFile(shownAs));
        }
        return output instanceof Output.RedirectPage redirect
                ? redirect.origin().map(Origin::location).orElseGet(() -> Location.ofFile(shownAs))
                : Location.ofFile(shownAs);
    }

    /** Two names, in words that tell them apart where they look the same. */
    private static String apart(String one, String other) {
        boolean twins = !one.equals(other)
                && Normalizer.normalize(one, Normalizer.Form.NFC)
                        .equals(Normalizer.normalize(other, Normalizer.Form.NFC));
        return twins ? spelt(one) + " and " + spelt(other) : one + " and " + other;
    }

    /** A name, and how its accents are written: U+0065 U+0301 or U+00E9. */
    private static String spelt(String name) {
        boolean whole = Normalizer.isNormalized(name, Normalizer.Form.NFC);
        return name + (whole ? " (each letter one character)" : " (with combining characters for its accents)");
    }
}
