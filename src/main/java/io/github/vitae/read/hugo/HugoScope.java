package io.github.vitae.read.hugo;

import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.markdown.Dialect;
import io.github.vitae.text.source.SourceText;
import io.github.vitae.text.template.LiquidScope;
import io.github.vitae.text.template.UnknownShortcodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the text of a page of Hugo may refer to: pages by their places in {@code content}, files beside it. */
final class HugoScope implements LiquidScope {

    private static final String CONTENT = "content/";
    private static final Pattern LEADS_OUT = Pattern.compile("[(\"'=`]\\.\\./");
    private static final Pattern PICTURE = Pattern.compile("(?i).{1,200}\\.(?:png|jpe?g|webp|gif|avif|svg)");

    private final HugoSite site;
    private final Optional<MarkdownFile> page;

    HugoScope(HugoSite site) {
        this(site, Optional.empty());
    }

    private HugoScope(HugoSite site, Optional<MarkdownFile> page) {
        this.site = site;
        this.page = page;
    }

    /**
     * The scope of a page: links of one that has a folder of its own start there; links of {@code content/a/b.md}, which is at
     * {@code /a/b/}, start there if they lead out of it ({@code ../c}).
     */
    DocumentScope of(MarkdownFile page) {
        String name = page.name();
        boolean bundle = name.matches(".*/_?index[.](?:md|html?)");
        boolean within = name.startsWith(CONTENT) && name.lastIndexOf('/') > CONTENT.length();
        boolean leads =
                within && !bundle && LEADS_OUT.matcher(page.source().content()).find(page.bodyStart());
        String folder = !within || (!bundle && !leads)
                ? ""
                : name.substring(CONTENT.length(), bundle ? name.lastIndexOf('/') + 1 : name.lastIndexOf('.'))
                        + (bundle ? "" : "/");
        return new DocumentScope(
                new HugoScope(site, Optional.of(page)),
                SitePath.of(folder).isPresent() ? folder : "",
                name.endsWith(".md") ? Dialect.GOLDMARK : Dialect.HTML);
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
    public Optional<UnknownShortcodes> shortcodes() {
        return Optional.of(site.shortcodes());
    }

    /** An album of {@code assets/media/albums}, or the pictures in the folder {@code gallery} beside the page. */
    @Override
    public Map<String, String> album(String album) {
        String beside = page.map(file -> file.name().substring(0, file.name().lastIndexOf('/') + 1))
                .orElse("content/");
        boolean own = album.isEmpty() || SitePath.of(album).isEmpty();
        List<String> folders = own
                ? List.of(beside + "gallery")
                : List.of("assets/media/albums/" + album, "static/img/" + album, beside + album);
        Map<String, String> pictures = new LinkedHashMap<>();
        for (String folder : folders) {
            for (String name : pictures.isEmpty() ? site.list(folder) : List.<String>of()) {
                String file = name.substring(name.lastIndexOf('/') + 1);
                if (PICTURE.matcher(file).matches()) {
                    String place = name.replaceFirst("^(?:content|assets/media|static)/", "/");
                    pictures.put(place, caption(album, file));
                }
            }
        }
        return pictures;
    }

    /** What the page says of a picture: {@code gallery_item: [{album, image, caption}]}. */
    private String caption(String album, String file) {
        return page
                .flatMap(found -> found.front().get("gallery_item"))
                .filter(DataValue.Sequence.class::isInstance)
                .stream()
                .flatMap(list -> ((DataValue.Sequence) list).items().stream())
                .filter(DataValue.Mapping.class::isInstance)
                .map(item -> new Fields((DataValue.Mapping) item, site.files().unshownGate(), new Problems()))
                .filter(item -> item.text("image").filter(file::equals).isPresent())
                .filter(item -> album.isEmpty()
                        || item.text("album")
                                .filter(name -> !name.equals(album))
                                .isEmpty())
                .flatMap(item -> item.text("caption").stream())
                .findFirst()
                .orElse("");
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
                .filter(name -> site.first(name).isPresent())
                .findFirst();
        // what is hidden is told where it is read
        return file.flatMap(site::unshown)
                .map(page -> new Target(
                        "/" + new HugoAddresses(site.config()).of(page) + anchor,
                        new Fields(page.front(), site.files().unshownGate(), new Problems())
                                .markdown("title")
                                .map(RichText::fragment)
                                .orElse(page.stem())));
    }
}
