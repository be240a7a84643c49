package io.github.vitae.mojo;

import io.github.vitae.site.record.Fingerprint;
import io.github.vitae.site.skin.LookTemplate;
import io.github.vitae.site.skin.SkinMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What earlier builds of a site left of its skin, for each of its languages. */
final class SkinMemories {

    private final LastBuild last;
    private final Around around;
    private final Map<String, Fingerprint> known = new HashMap<>();
    private final Set<Path> asked = new HashSet<>();
    private final List<SkinMemory> used = new ArrayList<>();

    /** Tells what all that stands around the pages in a language depends on, as far as it is known before they are made. */
    interface Around {
        Fingerprint of(SiteEdition edition) throws MojoExecutionException, MojoFailureException;
    }

    SkinMemories(LastBuild last, Around around) {
        this.last = last;
        this.around = around;
    }

    private synchronized Path file(SiteEdition edition) {
        Path file = last.beside("skin" + edition.folder().replace("/", ""));
        asked.add(file);
        return file;
    }

    private synchronized Fingerprint around(SiteEdition edition) throws MojoExecutionException, MojoFailureException {
        Fingerprint fingerprint = known.get(edition.folder());
        if (fingerprint == null) {
            fingerprint = around.of(edition);
            known.put(edition.folder(), fingerprint);
        }
        return fingerprint;
    }

    /** Whether there is something that may be of use for the pages in a language. */
    boolean isKept(SiteEdition edition) throws MojoExecutionException, MojoFailureException {
        Fingerprint fingerprint = around(edition);
        return fingerprint.isCertain() && SkinMemory.isKept(file(edition), fingerprint.lines());
    }

    /** What was kept for pages that are made. */
    SkinMemory of(ProfilePages pages) throws MojoExecutionException, MojoFailureException {
        SiteEdition edition = pages.edition();
        Fingerprint fingerprint = around(edition);
        if (!fingerprint.isCertain()) {
            return SkinMemory.ofNothing();
        }
        List<String> key = new ArrayList<>(fingerprint.lines());
        key.add("owner = " + pages.owner());
        key.add("newest = " + pages.newest());
        key.add("scripts = " + pages.profile().scripts().texts());
        key.add("of the site = " + LookTemplate.named(edition.source().inventory()));
        key.add("menu and search = " + pages.writer().furniture());
        SkinMemory memory = SkinMemory.of(file(edition), key, last.record().isPresent());
        used.add(memory);
        return memory;
    }

    /** Keeps all for the next build, and nothing of languages that the site is in no longer. */
    void save() {
        used.forEach(SkinMemory::save);
        for (Path file : last.allBeside()) {
            if (!asked.contains(file)) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot delete " + file + ": " + e.getMessage(), e);
                }
            }
        }
    }
}
