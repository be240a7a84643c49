package io.github.vitae.site.publish;

import io.github.vitae.page.frame.Output;
import io.github.vitae.page.machine.MachineOutputs;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.site.inventory.Rivals;
import io.github.vitae.site.inventory.SiteInventory;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the files of an execution of this plugin live in one site with those that another one puts there before: the stylesheet has a name of
 * its own, what is the same is shared, a site has one list of pages for search engines, and of all else the first stays, which is told.
 */
final class BesideOthers {

    private static final int SHOWN = 8;

    private final SiteInventory inventory;
    private final Rivals.Asked asked;
    private final Map<String, Set<String>> clashes = new TreeMap<>();

    BesideOthers(SiteInventory inventory) {
        this.inventory = inventory;
        this.asked = inventory.rivals().ask();
    }

    /** An output at the place that it has beside those of others. */
    Output placed(Output output) {
        return output instanceof Output.Styles styles
                        && asked.clash(styles.path()).isPresent()
                ? new Output.Styles(
                        inventory.rivals().ownName(styles.path()),
                        styles.look(),
                        styles.contents(),
                        styles.rules(),
                        styles.author())
                : output;
    }

    /** Whether an output can be where it is to be; if not, that is taken note of. */
    boolean leaveRoomFor(Output output) {
        Optional<Rivals.Clash> clash = asked.clash(output.path());
        if (clash.isEmpty() || isShared(output, clash.get())) {
            return true;
        }
        if (!Sitemap.isPart(output.path())) {
            clashes.computeIfAbsent(clash.get().execution(), execution -> new TreeSet<>())
                    .add(output.path().value());
        }
        return false;
    }

    /** Whether it is byte for byte what another execution has put there. */
    private boolean isShared(Output output, Rivals.Clash clash) {
        boolean known = output instanceof Output.Script
                || output instanceof Output.AssetCopy
                || output instanceof Output.RedirectPage
                || output.path().equals(MachineOutputs.SCHEMA)
                || (output instanceof Output.DataFile && !Sitemap.isPart(output.path()));
        return known
                && clash.theirs().equals(output.path().value())
                && inventory
                        .built(output.path())
                        .filter(there -> Arrays.equals(there, FileContent.of(output, false, Set.of())))
                        .isPresent();
    }

    /** Tells what is left out. */
    void tell(Problems problems) {
        clashes.forEach((execution, places) -> problems.add(
                Code.ADDRESS_TAKEN,
                inventory.rivals().where(),
                "the execution ‘" + execution + "’ writes into the same site, and has " + shown(places)
                        + " there already; what ‘" + inventory.rivals().own() + "’ has for "
                        + (places.size() == 1 ? "that place" : "these places") + " is left out",
                "give one of the two an <outputDirectory> of its own, such as"
                        + " ${project.reporting.outputDirectory}/"
                        + inventory.rivals().own()));
    }

    private static String shown(Set<String> places) {
        String some = String.join(", ", places.stream().limit(SHOWN).toList());
        return places.size() > SHOWN ? some + " and " + (places.size() - SHOWN) + " more" : some;
    }
}
