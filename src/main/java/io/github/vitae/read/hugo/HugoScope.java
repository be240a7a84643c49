package io.github.vitae.read.hugo;

import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.markdown.Dialect;
import io.github.vitae.text.source.SourceText;
import io.github.vitae.text.template.LiquidScope;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the text of a page of Hugo may refer to: pages by their places in {@code content}, files beside it. */
final class HugoScope implements LiquidScope {

    private static final String CONTENT = "content/";

    private final SourceFiles files;

    HugoScope(SourceFiles files) {
        this.files = files;
    }

    /** The scope of a page: links of one that has a folder of its own start there. */
    DocumentScope of(MarkdownFile page) {
        String name = page.name();
        boolean bundle = name.startsWith(CONTENT)
                && (name.endsWith("/index.md") || name.endsWith("/_index.md"))
                && name.lastIndexOf('/') > CONTENT.length();
        String folder = bundle ? name.substring(CONTENT.length(), name.lastIndexOf('/') + 1) : "";
        return new DocumentScope(this, SitePath.of(folder).isPresent() ? folder : "", Dialect.GOLDMARK);
    }

    /** The scope of a text that is on the home page. */
    DocumentScope home() {
        return new DocumentScope(this, "", Dialect.GOLDMARK);
    }

    @Override
    public Map<String, Object> variables() {
        return Map.of();
    }

    @Override
    public Optional<SourceText> include(String name, boolean relative) {
        return Optional.empty();
    }

    @Override
    public boolean hasLiquid() {
        return false;
    }

    /** The page that a shortcode names: {@code /publications/kites}, {@code post/kites.md}, {@code post/kites/index.md#top}. */
    @Override
    public Optional<Target> page(String written) {
        int hash = written.indexOf('#');
        String anchor = hash < 0 ? "" : written.substring(hash);
        String place = (hash < 0 ? written : written.substring(0, hash))
                .replaceFirst("^/+", "")
                .replaceFirst("/*(?:(?:^|/)_?index)?(?:\\.md)?/*$", "");
        if (place.isEmpty() || SitePath.of(place).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> file = Stream.of("/index.md", ".md", "/_index.md")
                .map(ending -> CONTENT + place + ending)
                .filter(name -> files.first(name).isPresent())
                .findFirst();
        // what is hidden is told where it is read
        return file.flatMap(files::unshown)
                .map(page -> new Target(
                        "/" + place + "/" + anchor,
                        new Fields(page.front(), files.unshownGate(), new Problems())
                                .markdown("title")
                                .map(RichText::fragment)
                                .orElse(page.stem())));
    }
}
