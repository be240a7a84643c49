package io.github.vitae.read.hugo;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.visibility.Hidden;
import io.github.vitae.read.visibility.VisibilityWords;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What blocks of HugoBlox say: their title and text, their buttons, and the items of lists in them, whatever the list is
 * called ({@code items}, {@code features}, {@code slides}): questions with answers, cards, figures with what they count. What
 * a block of a résumé or of a collection lists is shown elsewhere.
 */
final class HugoBlocks {

    /** Blocks whose lists are of a curriculum vitae, or of pages of the site. */
    private static final Set<String> LISTED_ELSEWHERE = Set.of(
            "about",
            "biography",
            "experience",
            "education",
            "skills",
            "featurette",
            "accomplishments",
            "awards",
            "certificates",
            "languages",
            "interests",
            "collection",
            "portfolio",
            "pages",
            "people",
            "team-showcase",
            "tag_cloud");

    /** Lists that say what is to be shown, or how. */
    private static final Set<String> SETTINGS = Set.of(
            "filters",
            "buttons_filter",
            "user_groups",
            "sections",
            "kinds",
            "interests",
            "organizations",
            "education",
            "social",
            "address",
            "coordinates",
            "feature",
            "experience");

    private static final List<String> TITLES = List.of("title", "name", "question", "heading", "statistic", "label");
    private static final List<String> BESIDE =
            List.of("subtitle", "role", "company", "organization", "date", "year", "price");
    private static final List<String> TEXTS =
            List.of("text", "answer", "content", "description", "summary", "review", "caption");
    private static final List<String> ADDRESSES = List.of("url", "link", "href");
    private static final List<String> BUTTONS =
            List.of("button", "cta", "cta_alt", "cta_note", "primary_action", "secondary_action", "announcement");
    private static final List<String> PICTURES = List.of("image", "logo", "avatar");
    private static final int DEEPEST = 4;

    private HugoBlocks() {}

    /**
     * The text of a block in Markdown. Places in it lead to where its parts come from.
     *
     * @param section one of the list that the page consists of
     * @param below whether its title is the heading of the text
     * @param problems takes that a block is for the theme's own site
     * @return nothing if it says nothing
     */
    static Optional<SourceText> text(DataValue section, boolean below, Problems problems) {
        if (!(section instanceof DataValue.Mapping block)
                || !(block.get("content").orElse(null) instanceof DataValue.Mapping content)) {
            return Optional.empty();
        }
        if (isForTheTheme(block)) {
            problems.add(
                    Hidden.surely("demo", Code.DRAFT, "has ‘demo: true’, which only the theme's own site shows", "")
                            .told(block.location(), "this block"));
            return Optional.empty();
        }
        Assembly text = new Assembly();
        text.paragraph(content, "subtitle");
        text.paragraph(content, "text");
        text.paragraph(content, "directions");
        text.picture(content, "");
        text.buttons(content, "");
        if (!LISTED_ELSEWHERE.contains(type(block))) {
            for (DataValue.Field field : content.fields()) {
                if (field.value() instanceof DataValue.Sequence list && !SETTINGS.contains(field.key())) {
                    text.list(list, "", 0);
                }
            }
        }
        if (text.empty) {
            return Optional.empty();
        }
        Assembly whole = new Assembly();
        if (below) {
            scalar(content, "title").ifPresent(title -> whole.words("## ", title, "", "\n\n"));
        }
        SourceText said = text.assembly.toText(section.location().file());
        whole.assembly.take(said, 0, said.content().length());
        return Optional.of(whole.assembly.toText(section.location().file()));
    }

    /**
     * A widget of older versions, which is a page, in Markdown: below its title and its subtitle the text, its picture and its buttons.
     *
     * @param front the front matter
     * @param source the page
     * @param from where in it the text starts
     * @return nothing if it says nothing but its title
     */
    static Optional<SourceText> widget(DataValue.Mapping front, SourceText source, int from) {
        Assembly text = new Assembly();
        text.paragraph(front, "subtitle");
        int end = source.content().length();
        if (!source.content().substring(from).isBlank()) {
            text.assembly.take(source, from, end);
            text.assembly.insert("\n\n", source, end);
            text.empty = false;
        }
        scalar(front, "hero_media")
                .filter(name -> name.value().strip().matches("[\\w./ -]{1,200}"))
                .ifPresent(name -> text.words("![](</", name, "", ">)\n\n"));
        text.buttons(front, "");
        return text.empty
                ? Optional.empty()
                : Optional.of(DataText.below(scalar(front, "title"), text.assembly.toText(source.file()), 0));
    }

    /** The name of a block without what says how it looks: {@code biography} of {@code resume-biography-3}. */
    private static String type(DataValue.Mapping block) {
        return scalar(block, "block")
                .map(name -> name.value()
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^resume-", "")
                        .replaceFirst("(?:[.].*|-[0-9]+)$", ""))
                .orElse("");
    }

    /** Whether the entries of a widget are shown elsewhere, so that it says nothing where it has no text. */
    static boolean isListedElsewhere(DataValue.Mapping front) {
        return scalar(front, "widget")
                .filter(type -> LISTED_ELSEWHERE.contains(
                        type.value().strip().toLowerCase(Locale.ROOT).replaceFirst("[.].*", "")))
                .isPresent();
    }

    /** Whether a block is for the site alone that shows what the theme can do: {@code demo: true}. */
    static boolean isForTheTheme(DataValue.Mapping block) {
        return scalar(block, "demo")
                .filter(value -> VisibilityWords.truth(value.value()) == VisibilityWords.Truth.YES)
                .isPresent();
    }

    private static Optional<DataValue.Scalar> scalar(DataValue.Mapping mapping, String key) {
        return mapping.get(key)
                .filter(DataValue.Scalar.class::isInstance)
                .map(DataValue.Scalar.class::cast)
                .filter(value -> !value.isNull() && !value.value().isBlank());
    }

    private static Optional<DataValue.Scalar> first(DataValue.Mapping mapping, List<String> keys) {
        return keys.stream().flatMap(key -> scalar(mapping, key).stream()).findFirst();
    }

    /** Puts a text together from values, each at its place. */
    private static final class Assembly {
        private final SourceAssembly assembly = new SourceAssembly();
        private boolean empty = true;

        /** Adds a value, its lines behind an indent, between some words of ours. */
        void words(String before, DataValue.Scalar scalar, String indent, String behind) {
            SourceText value = scalar.document();
            String text = value.content();
            int start = 0;
            int end = text.length();
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            assembly.insert(before, value, 0);
            for (int line = text.indexOf('\n'); line >= 0 && line < end; line = text.indexOf('\n', start)) {
                assembly.take(value, start, line + 1);
                assembly.insert(indent, value, line);
                start = line + 1;
            }
            assembly.take(value, start, end);
            assembly.insert(behind, value, end);
            empty = false;
        }

        void paragraph(DataValue.Mapping mapping, String key) {
            scalar(mapping, key).ifPresent(text -> words("", text, "", "\n\n"));
        }

        void buttons(DataValue.Mapping mapping, String indent) {
            for (String key : BUTTONS) {
                if (mapping.get(key).orElse(null) instanceof DataValue.Mapping button) {
                    DataValue.Mapping link =
                            button.get("link").orElse(null) instanceof DataValue.Mapping inner ? inner : button;
                    first(button, List.of("text", "label", "title"))
                            .ifPresent(label -> linked(indent, label, first(link, ADDRESSES), "", "\n\n"));
                }
            }
        }

        private void linked(
                String before,
                DataValue.Scalar label,
                Optional<DataValue.Scalar> address,
                String around,
                String behind) {
            Optional<String> url = address.map(value -> value.value().strip())
                    .filter(value -> value.chars().noneMatch(c -> c == '<' || c == '>' || c == '\n'));
            words(
                    before + (url.isPresent() ? "[" : "") + around,
                    label,
                    "",
                    around + url.map(place -> "](<" + place + ">)").orElse("") + behind);
        }

        /** Adds the picture that there is, by its name or by a {@code filename} below; whether there is one. */
        boolean picture(DataValue.Mapping item, String start) {
            DataValue.Mapping within =
                    item.get("background").orElse(null) instanceof DataValue.Mapping back ? back : item;
            Optional<DataValue.Scalar> found = first(item, PICTURES)
                    .or(() -> PICTURES.stream()
                            .flatMap(key -> Stream.concat(item.get(key).stream(), within.get(key).stream()))
                            .filter(DataValue.Mapping.class::isInstance)
                            .flatMap(keys -> scalar((DataValue.Mapping) keys, "filename").stream())
                            .findFirst())
                    .filter(name -> name.value().strip().matches("[\\w./ -]{1,200}"));
            found.ifPresent(name -> words(start + "![](</", name, "", ">)\n\n"));
            return found.isPresent();
        }

        /** Adds the items of a list, each as an item of Markdown's. */
        void list(DataValue.Sequence list, String indent, int depth) {
            for (DataValue item : list.items()) {
                if (item instanceof DataValue.Scalar words
                        && !words.isNull()
                        && !words.value().isBlank()) {
                    words(indent + "- ", words, indent + "  ", "\n\n");
                } else if (item instanceof DataValue.Mapping mapping && !isForTheTheme(mapping)) {
                    item(mapping, indent, depth);
                }
            }
        }

        private void item(DataValue.Mapping item, String indent, int depth) {
            String inner = indent + "  ";
            String start = indent + "- ";
            Optional<DataValue.Scalar> title = first(item, TITLES);
            if (title.isPresent()) {
                linked(start, title.get(), first(item, ADDRESSES), "**", "");
                start = inner;
                first(item, BESIDE).ifPresent(beside -> words(", ", beside, inner, ""));
                assembly.insert("\n\n", SourceText.of("", ""), 0);
            }
            for (String key : TEXTS) {
                Optional<DataValue.Scalar> text = scalar(item, key);
                if (text.isPresent()) {
                    words(start, text.get(), inner, "\n\n");
                    start = inner;
                }
            }
            if (picture(item, start)) {
                start = inner;
            }
            if (start.equals(inner)) {
                buttons(item, inner);
                for (DataValue.Field field : item.fields()) {
                    if (field.value() instanceof DataValue.Sequence below
                            && depth < DEEPEST
                            && !SETTINGS.contains(field.key())) {
                        list(below, inner, depth + 1);
                    }
                }
            }
        }
    }
}
