package io.github.vitae.read.jekyll;

import io.github.vitae.model.value.RichText;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.html.JoinedTexts;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What themes show above the text of a page, from its front matter: Minimal Mistakes the {@code header} with picture, caption and buttons
 * (<a href="https://mmistakes.github.io/minimal-mistakes/docs/layouts/#headers">its documentation</a>), over a picture or a colour with
 * the {@code tagline} or the {@code excerpt}; al-folio the {@code description}.
 */
final class JekyllHeaders {

    private final SourceFiles files;
    private final boolean alFolio;

    JekyllHeaders(SourceFiles files) {
        this.files = files;
        this.alFolio = AlFolioReader.isAlFolio(files.directory());
    }

    /** A text with what is shown above it. */
    RichText with(MarkdownFile page, RichText text) {
        List<RichText> all = new ArrayList<>(of(page));
        if (all.isEmpty()) {
            return text;
        }
        all.add(text);
        return JoinedTexts.joined(all);
    }

    /** What is shown above the text of a page. */
    List<RichText> of(MarkdownFile page) {
        List<RichText> texts = new ArrayList<>();
        if (alFolio && !page.value("layout").equals(Optional.of("about"))) {
            // a distill post has its description there, too
            scalar(page.front(), "description").map(this::paragraph).ifPresent(texts::add);
        }
        if (page.front().get("header").orElse(null) instanceof DataValue.Mapping header) {
            boolean overlay = List.of("overlay_image", "overlay_color", "overlay_filter").stream()
                    .anyMatch(key -> scalar(header, key).isPresent());
            for (String key : List.of("image", "overlay_image")) {
                scalar(header, key).flatMap(image -> picture(image, header)).ifPresent(texts::add);
            }
            scalar(header, "caption").map(this::paragraph).ifPresent(texts::add);
            if (overlay) {
                scalar(page.front(), "tagline")
                        .or(() -> scalar(page.front(), "excerpt"))
                        .map(this::paragraph)
                        .ifPresent(texts::add);
            }
            texts.addAll(actions(header));
        }
        texts.removeIf(RichText::isEmpty);
        return texts;
    }

    private Optional<RichText> picture(DataValue.Scalar image, DataValue.Mapping header) {
        String name = image.value().strip();
        String alt = scalar(header, "image_description")
                .map(words -> words.value().replaceAll("[\\[\\]\\\\\\s]+", " "))
                .orElse("");
        boolean plain = name.matches("[^<>\\s\\\\][^<>\\n\\\\]{0,300}");
        String place = name.startsWith("/") || name.contains("://") ? name : "/" + name;
        return plain ? Optional.of(parsed(image, "![" + alt + "](<" + place + ">)")) : Optional.empty();
    }

    /** Buttons: {@code actions: [{label: …, url: …}]}, before them {@code cta_label} and {@code cta_url}. */
    private List<RichText> actions(DataValue.Mapping header) {
        List<RichText> buttons = new ArrayList<>();
        button(header, "cta_label", "cta_url").ifPresent(buttons::add);
        if (header.get("actions").orElse(null) instanceof DataValue.Sequence actions) {
            for (DataValue action : actions.items()) {
                if (action instanceof DataValue.Mapping keys) {
                    button(keys, "label", "url").ifPresent(buttons::add);
                }
            }
        }
        return buttons;
    }

    private Optional<RichText> button(DataValue.Mapping keys, String label, String url) {
        Optional<String> words = fields(keys).words(label);
        Optional<DataValue.Scalar> address = scalar(keys, url);
        return words.map(text -> parsed(
                scalar(keys, label).orElseThrow(),
                address.filter(link -> link.value().strip().matches("[^<>\\s]{1,500}"))
                        .map(link -> "[" + text.replaceAll("([\\[\\]\\\\])", "\\\\$1") + "](<"
                                + link.value().strip() + ">)")
                        .orElse(text)));
    }

    private RichText paragraph(DataValue.Scalar words) {
        return JoinedTexts.paragraphs(List.of(DataText.markdown(words, files.dataGate())));
    }

    private static Optional<DataValue.Scalar> scalar(DataValue.Mapping keys, String key) {
        return keys.get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .map(DataValue.Scalar.class::cast)
                .filter(value -> !value.isNull() && !value.value().isBlank());
    }

    private Fields fields(DataValue.Mapping keys) {
        return new Fields(keys, files.dataGate(), files.problems());
    }

    private RichText parsed(DataValue.Scalar scalar, String markdown) {
        SourceText text = SourceText.within(scalar.location().file(), markdown, (from, length) -> scalar.location());
        return AuthorDocument.parse(text, 0, files.dataGate(), DocumentScope.NONE)
                .text();
    }
}
