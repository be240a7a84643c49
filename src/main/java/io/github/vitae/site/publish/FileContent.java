package io.github.vitae.site.publish;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import io.github.vitae.site.inventory.PluginFile;
import io.github.vitae.site.inventory.SiteException;
import io.github.vitae.site.skin.Stylesheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** What is in the outputs that are no pages. */
final class FileContent {

    private FileContent() {}

    /**
     * All that is in an output.
     *
     * @param output one that is no page: those are put into a skin
     * @param searched whether the site has a search
     * @param places the places of all that is written
     * @throws SiteException if it is a file of the author's that cannot be read
     */
    static byte[] of(Output output, boolean searched, Set<SitePath> places) {
        if (output instanceof Output.AssetCopy copy) {
            return copy.asset()
                    .content()
                    .map(text -> text.getBytes(StandardCharsets.UTF_8))
                    .orElseGet(() -> read(copy.asset().source()));
        } else if (output instanceof Output.Picture picture) {
            return picture.content().get().orElse(new byte[0]);
        } else if (output instanceof Output.Styles styles) {
            return Stylesheet.of(styles, searched);
        } else if (output instanceof Output.Script script) {
            return PluginFile.bytes(script.path().value().replaceFirst("^.*/", ""));
        }
        return text(output, places).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Output output, Set<SitePath> places) {
        if (output instanceof Output.RedirectPage redirect) {
            return redirect.html();
        } else if (output instanceof Output.DataFile file) {
            return file.content();
        } else if (output instanceof Output.SearchIndex index) {
            return index.parts().apply(Set.copyOf(places)).collect(Collectors.joining());
        } else if (output instanceof Output.MachineText machine) {
            return machine.content(Set.copyOf(places));
        }
        throw new IllegalArgumentException("a page is put into a skin: " + output.path());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new SiteException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
