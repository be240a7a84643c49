package io.github.vitae.read.jekyll;

import io.github.vitae.model.value.RichText;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people on a page of al-folio's layout {@code profiles}: each entry of {@code profiles} names a picture, a file with what
 * is said of them, and more in HTML.
 */
final class JekyllPeople {

    private final JekyllSite site;
    private final SourceFiles files;

    JekyllPeople(JekyllSite site, SourceFiles files) {
        this.site = site;
        this.files = files;
    }

    private static List<DataValue.Mapping> profiles(MarkdownFile page) {
        List<DataValue.Mapping> profiles = new ArrayList<>();
        if (page.front().get("profiles").orElse(null) instanceof DataValue.Sequence list) {
            for (DataValue item : list.items()) {
                if (item instanceof DataValue.Mapping profile) {
                    profiles.add(profile);
                }
            }
        }
        return profiles;
    }

    /** Whether a page shows people. */
    static boolean isOf(MarkdownFile page) {
        return !profiles(page).isEmpty();
    }

    /** The names of the files whose texts such pages show, which are no pages themselves. */
    Set<String> contents(List<MarkdownFile> pages) {
        Set<String> names = new HashSet<>();
        for (MarkdownFile page : pages) {
            for (DataValue.Mapping profile : profiles(page)) {
                content(profile).ifPresent(names::add);
            }
        }
        return names;
    }

    private Optional<String> content(DataValue.Mapping profile) {
        return new Fields(profile, files.dataGate(), files.problems())
                .first("content")
                .map(String::strip)
                .filter(name -> !name.startsWith("/") && !name.contains(".."))
                .flatMap(name -> files.first("_pages/" + name));
    }

    /** What a page says of people, one below the other. */
    List<RichText> of(MarkdownFile page) {
        List<RichText> texts = new ArrayList<>();
        for (DataValue.Mapping profile : profiles(page)) {
            Fields fields = new Fields(profile, files.dataGate(), files.problems());
            fields.scalar("image").flatMap(this::picture).ifPresent(texts::add);
            content(profile)
                    .flatMap(files::markdown)
                    .map(file -> AuthorDocument.parse(file.source(), file.bodyStart(), files.gate(), site.scope(page))
                            .text())
                    .ifPresent(texts::add);
            fields.scalar("more_info")
                    .map(words -> parsed(words, words.value()))
                    .ifPresent(texts::add);
        }
        texts.removeIf(RichText::isEmpty);
        return texts;
    }

    /** A picture: al-folio looks for it in {@code assets/img}. */
    private Optional<RichText> picture(DataValue.Scalar image) {
        String name = image.value().strip();
        boolean named = name.startsWith("assets/") || files.first(name).isPresent();
        String place = named ? name : "assets/img/" + name;
        return name.matches("[\\w./ -]{1,200}")
                ? Optional.of(parsed(image, "![](</" + place + ">)"))
                : Optional.empty();
    }

    private RichText parsed(DataValue.Scalar scalar, String markdown) {
        SourceText text = SourceText.within(scalar.location().file(), markdown, (from, length) -> scalar.location());
        return AuthorDocument.parse(text, 0, files.dataGate(), DocumentScope.NONE)
                .text();
    }
}
