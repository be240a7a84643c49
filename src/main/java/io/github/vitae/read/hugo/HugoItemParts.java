package io.github.vitae.read.hugo;

import io.github.vitae.model.ContentItem.Fact;
import io.github.vitae.model.ContentItem.NamedLink;
import io.github.vitae.model.ContentItem.Picture;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.html.JoinedTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What pages of talks, projects and posts have besides their titles, dates and texts: links, pictures, what stands around the text. */
final class HugoItemParts {

    private static final Map<String, String> LINKS = Map.of(
            "url_slides", "SLIDES",
            "url_video", "VIDEO",
            "url_code", "CODE",
            "url_pdf", "PDF",
            "slides_url", "SLIDES",
            "video_url", "VIDEO");

    private final HugoSite site;
    private final SourceFiles files;

    HugoItemParts(HugoSite site) {
        this.site = site;
        this.files = site.files();
    }

    /** What the page of an entry says: a subtitle, an abstract, the text, whose the picture is. */
    RichText whole(MarkdownFile file, Fields fields, RichText text) {
        boolean summed = fields.hasAny("summary");
        // an abstract alone is what the list says in short
        boolean abstracted = fields.hasAny("abstract") && (summed || !text.isEmpty());
        List<RichText> parts = new ArrayList<>();
        Optional.of("subtitle")
                .filter(key -> summed || abstracted || !text.isEmpty())
                .flatMap(fields::markdown)
                .ifPresent(parts::add);
        Optional.of("abstract")
                .filter(key -> abstracted)
                .flatMap(fields::markdown)
                .ifPresent(parts::add);
        Optional.of(text).filter(words -> !words.isEmpty()).ifPresent(parts::add);
        if (!parts.isEmpty()) {
            caption(file).ifPresent(parts::add);
        }
        return parts.isEmpty() || parts.equals(List.of(text)) ? text : JoinedTexts.paragraphs(parts);
    }

    /** What is said of the picture of a page: {@code image: {caption: …}}, in older versions {@code header}. */
    private Optional<RichText> caption(MarkdownFile file) {
        return picture(file).isEmpty()
                ? Optional.empty()
                : Stream.of("image", "header")
                        .flatMap(key -> file.front().get(key).stream())
                        .filter(DataValue.Mapping.class::isInstance)
                        .flatMap(keys -> new Fields((DataValue.Mapping) keys, files.dataGate(), files.problems())
                                .markdown("caption").stream())
                        .findFirst();
    }

    /** The {@code address} of an event, which is public as its place is, in a line. */
    List<Fact> address(MarkdownFile file) {
        if (!(file.front().get("address").orElse(null) instanceof DataValue.Mapping keys)) {
            return List.of();
        }
        Fields fields = new Fields(keys, files.dataGate(), files.problems());
        List<RichText> parts = Stream.of("street", "city", "region", "postcode", "country")
                .flatMap(key -> fields.markdown(key).stream())
                .toList();
        return parts.isEmpty() ? List.of() : List.of(new Fact("location", JoinedTexts.listed(parts)));
    }

    /** Tags and categories, which readers find below a post alike. */
    static List<String> tags(MarkdownFile file) {
        List<String> tags = new ArrayList<>(HugoCollections.words(file, "tags"));
        HugoCollections.words(file, "categories").stream()
                .filter(word -> !tags.contains(word))
                .forEach(tags::add);
        return tags;
    }

    /** Its links: those with a key of their own, then the others. */
    List<NamedLink> links(MarkdownFile file, Fields fields) {
        List<NamedLink> links = new ArrayList<>();
        LINKS.forEach((key, label) -> fields.scalars(key)
                .forEach(url -> files.dataGate()
                        .link(url.value(), url.location())
                        .ifPresent(link -> links.add(new NamedLink(label, link)))));
        links.sort(Comparator.comparing(NamedLink::label));
        // older versions had url_custom
        for (String key : List.of("links", "url_custom")) {
            if (file.front().get(key).orElse(null) instanceof DataValue.Sequence list) {
                for (DataValue item : list.items()) {
                    if (item instanceof DataValue.Mapping mapping) {
                        Fields link = new Fields(mapping, files.dataGate(), files.problems());
                        String label = link.first("name", "label", "type").orElse("WEBSITE");
                        link.link("url").ifPresent(url -> links.add(new NamedLink(label, url)));
                    }
                }
            }
        }
        return links;
    }

    /** The picture that lies beside a page under the name that HugoBlox looks for. */
    Optional<Picture> picture(MarkdownFile file) {
        String folder = file.name().substring(0, file.name().lastIndexOf('/') + 1);
        return site.first(
                        folder + "featured.jpg",
                        folder + "featured.jpeg",
                        folder + "featured.png",
                        folder + "featured.webp")
                .filter(found -> file.stem().equals("index"))
                .map(found -> found.replaceFirst("^content/", ""))
                .or(() -> ofHeader(file))
                .flatMap(found -> files.gate().link("/" + found, file.source().start()))
                .map(url -> new Picture(url, ""));
    }

    /** The picture that older versions name: {@code header: {image: tides.jpg}}, among the media of the site. */
    private Optional<String> ofHeader(MarkdownFile file) {
        return file.front().get("header").stream()
                .filter(DataValue.Mapping.class::isInstance)
                .flatMap(keys -> ((DataValue.Mapping) keys).get("image").stream())
                .filter(DataValue.Scalar.class::isInstance)
                .map(name -> ((DataValue.Scalar) name).value().strip())
                .filter(name -> SitePath.of(name).isPresent())
                .flatMap(name -> Stream.of("static/img/", "static/media/", "assets/media/", "assets/images/")
                        .flatMap(folder -> site.first(folder + name).stream()))
                .map(name -> name.replaceFirst("^(?:static|assets/media|assets)/", ""))
                .findFirst();
    }
}
