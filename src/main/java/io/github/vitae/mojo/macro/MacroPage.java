package io.github.vitae.mojo.macro;

import io.github.vitae.model.value.SitePath;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Locator;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.impl.SinkWrapper;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;

/**
 * The page that a macro stands on.
 *
 * @param folder the folder of the site in a language that it is in, ended by {@code /}; empty for the site at the root
 * @param path its place in the site; the first page's, where that is not known
 * @param source its source, where that is known
 */
record MacroPage(String folder, SitePath path, Optional<Path> source) {

    private static final SitePath INDEX = new SitePath("index.html");

    /** What Doxia calls the HTML that it makes of Markdown. */
    private static final String INTERMEDIATE = "Intermediate HTML from ";

    /**
     * Finds out which page a Sink writes. Around that of the site plugin may be others; those of Markdown and xdoc have one that lets
     * nobody see what is below it, and name the source.
     *
     * @param written the Sink that a macro is given
     * @param base the project's directory
     * @param sources the directories of the site's sources: those of another language lie in a folder of that name, as their pages do
     */
    static MacroPage of(Sink written, Path base, List<Path> sources) {
        Sink sink = written;
        while (sink instanceof SinkWrapper wrapper) {
            sink = wrapper.getWrappedSink();
        }
        if (sink instanceof SiteRendererSink page) {
            DocumentRenderingContext context = page.getRenderingContext();
            if (context.getBasedir() != null && context.getInputPath() != null) {
                return ofSource(context.getBasedir().toPath().resolve(context.getInputPath()), sources);
            }
        }
        Locator locator = written.getDocumentLocator();
        String reference = locator == null || locator.getReference() == null ? "" : locator.getReference();
        String name = reference.startsWith(INTERMEDIATE) ? reference.substring(INTERMEDIATE.length()) : reference;
        return found(name, base)
                .map(source -> ofSource(source, sources))
                .orElse(new MacroPage("", INDEX, Optional.empty()));
    }

    /** A source by its name, which counts from the project's directory or from one around it. */
    private static Optional<Path> found(String name, Path base) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        try {
            for (Path around = base.toAbsolutePath(); around != null; around = around.getParent()) {
                Path source = around.resolve(name);
                if (Files.isRegularFile(source)) {
                    return Optional.of(source);
                }
            }
            return Optional.empty();
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }

    private static MacroPage ofSource(Path file, List<Path> sources) {
        Path source = file.toAbsolutePath().normalize();
        for (Path directory : sources) {
            Path folder = directory.toAbsolutePath().normalize();
            if (source.startsWith(folder)) {
                Path inside = folder.relativize(source);
                String language = isTranslated(inside) ? inside.getName(0) + "/" : "";
                return new MacroPage(language, place(inside).orElse(INDEX), Optional.of(source));
            }
        }
        return new MacroPage("", INDEX, Optional.of(source));
    }

    /** Whether a source lies in the folder of a language. */
    private static boolean isTranslated(Path source) {
        return source.getNameCount() > 2
                && Arrays.asList(Locale.getISOLanguages())
                        .contains(source.getName(0).toString().split("_", 2)[0]);
    }

    /** The same page as those of its language lead to it: from their folder. */
    SitePath inFolder() {
        return path.value().startsWith(folder) ? new SitePath(path.value().substring(folder.length())) : path;
    }

    /** Where the page of a source is: {@code fr/guide/start.html} of {@code fr/markdown/guide/start.md.vm}. */
    private static Optional<SitePath> place(Path source) {
        String first = source.getName(0).toString();
        boolean translated = isTranslated(source);
        int module = translated ? 1 : 0;
        if (source.getNameCount() < module + 2) {
            return Optional.empty();
        }
        String inside =
                source.subpath(module + 1, source.getNameCount()).toString().replace(File.separatorChar, '/');
        String unfiltered = inside.endsWith(".vm") ? inside.substring(0, inside.length() - 3) : inside;
        int dot = unfiltered.lastIndexOf('.');
        String stem = dot > unfiltered.lastIndexOf('/') ? unfiltered.substring(0, dot) : unfiltered;
        return SitePath.of((translated ? first + "/" : "") + stem + ".html");
    }
}
