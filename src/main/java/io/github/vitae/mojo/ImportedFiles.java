package io.github.vitae.mojo;

import io.github.vitae.model.Asset;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Output;
import io.github.vitae.read.own.NativeWriter;
import io.github.vitae.site.inventory.ForeignFiles;
import io.github.vitae.site.inventory.TakenPlaces;
import io.github.vitae.site.publish.OutputDirectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Somebody's profile as the files of the plugin's own layout.
 *
 * @param profile the profile
 * @param texts the files by their names, each with its text
 * @param assets the files that these link to
 * @param project what the project is called that it was read from, if it was one
 */
record ImportedFiles(Profile profile, Map<String, String> texts, List<Asset> assets, Optional<String> project) {

    /**
     * What a profile consists of.
     *
     * @param directory where it is to be written
     * @throws MojoFailureException if a link leads out of that directory
     */
    static ImportedFiles of(Profile profile, Path directory, Log log) throws MojoFailureException {
        Map<String, String> texts = NativeWriter.files(profile, ProfileOutputs.places(profile));
        return new ImportedFiles(profile, texts, placed(profile, texts.keySet(), directory, log), Optional.empty());
    }

    /** The same of a project. */
    ImportedFiles of(Optional<String> named) {
        return new ImportedFiles(profile, texts, assets, named);
    }

    /** Says what was brought along. */
    void tell(Log log) {
        log.info(ShownKinds.of(profile) + ", " + assets.size() + " files that they link to");
    }

    /** The files that can be copied without taking another's place; what is left out is told. */
    private static List<Asset> placed(Profile profile, Set<String> names, Path directory, Log log)
            throws MojoFailureException {
        TakenPlaces taken = new TakenPlaces();
        names.forEach(name -> taken.take(new SitePath(name)));
        ForeignFiles there = new ForeignFiles(directory, List.of());
        List<Asset> placed = new ArrayList<>();
        for (Asset asset : profile.assets()) {
            Path target = directory.resolve(asset.path().value());
            if (!OutputDirectory.holdsInFact(directory, target)) {
                throw new MojoFailureException(target + " leads out of " + directory
                        + " by a symbolic link; nothing was written. Take the link away");
            }
            Optional<String> other = taken.take(asset.path())
                    .map(TakenPlaces.Place::path)
                    .or(() -> there.inTheWayOf(new Output.AssetCopy(asset)));
            if (other.isPresent()) {
                log.warn(asset.location() + " leads to " + asset.path() + ", which is not copied: "
                        + directory.resolve(other.get()) + " is in its place; rename one of them");
            } else {
                placed.add(asset);
            }
        }
        return placed;
    }
}
