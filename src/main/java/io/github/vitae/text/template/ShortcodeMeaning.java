package io.github.vitae.text.template;

import io.github.vitae.problem.notation.Xml;
import io.github.vitae.text.source.SourceText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What shortcodes of Hugo and of HugoBlox show, as HTML: https://gohugo.io/shortcodes/,
 * https://docs.hugoblox.com/reference/markdown/.
 */
final class ShortcodeMeaning {

    /** Those that arrange what they hold, and say nothing themselves. */
    private static final Set<String> TRANSPARENT = Set.of(
            "math",
            "fragment",
            "steps",
            "columns",
            "column",
            "cards",
            "tabs",
            "grid",
            "md",
            "div",
            "section",
            "center",
            "slide",
            "bleed",
            "rawhtml",
            "html");

    /** Those that say nothing on a page without its theme: an icon among the words, a list of what the page has. */
    private static final Set<String> SILENT =
            Set.of("icon", "toc", "list_tags", "list_categories", "clear", "br", "slide", "break", "fa");

    /** Those whose content no reader of a page sees. */
    private static final Set<String> HIDDEN = Set.of("comment", "speaker_note");

    /** What a warning is called, by the names that themes have for it. */
    private static final Map<String, String> NOTICES = Map.of(
            "note", "info",
            "tip", "success",
            "important", "primary",
            "warning", "warning",
            "caution", "danger",
            "danger", "danger",
            "error", "danger",
            "success", "success",
            "primary", "primary");

    /** How the pages of hosts are addressed, by the shortcode: an identifier takes the place of {@code %s}. */
    private static final Map<String, String> HOSTS = Map.of(
            "youtube", "https://www.youtube.com/watch?v=%s",
            "vimeo", "https://vimeo.com/%s",
            "bilibili", "https://www.bilibili.com/video/%s",
            "instagram", "https://www.instagram.com/p/%s/");

    private static final Map<String, String> PLATFORMS = Map.of(
            "github", "https://github.com/",
            "gitlab", "https://gitlab.com/",
            "huggingface", "https://huggingface.co/");

    private final LiquidScope scope;

    /**
     * @param scope knows the pages that others lead to
     */
    ShortcodeMeaning(LiquidScope scope) {
        this.scope = scope;
    }

    /**
     * What stands around the content of a shortcode.
     *
     * @param open what stands before it
     * @param close what stands behind it
     * @param block whether the content is paragraphs of its own
     */
    record Around(String open, String close, boolean block) {
        static final Around NOTHING = new Around("", "", false);
    }

    /** Whether no reader of a page sees what a shortcode holds. */
    static boolean hides(String name) {
        return HIDDEN.contains(name);
    }

    /** What a shortcode puts around what it holds; nothing if it is not known. */
    Optional<Around> around(ShortcodeTag tag) {
        return switch (tag.name()) {
            case "button" ->
                Optional.of(tag.first("url", "href", "link", "0")
                        .map(url -> new Around("<a href=\"" + Xml.escaped(url) + "\">", text(tag) + "</a>", false))
                        .orElse(Around.NOTHING));
            case "staticref" ->
                Optional.of(new Around(
                        "<a href=\"" + Xml.escaped(Figures.fromRoot(tag.parameter("0"))) + "\">", "</a>", false));
            case "hl", "mark" -> Optional.of(new Around("<mark>", "</mark>", false));
            case "spoiler", "details", "toggle", "expand", "accordion" ->
                Optional.of(new Around(
                        "<details><summary>"
                                + Figures.inline(tag.first("text", "summary", "title", "label", "0")
                                        .orElse("…"))
                                + "</summary>",
                        "</details>",
                        true));
            case "callout", "alert", "notice", "admonition", "hint" -> Optional.of(notice(tag));
            case "card" -> Optional.of(new Around("<div>" + card(tag).orElse(""), "</div>", true));
            case "tab" ->
                Optional.of(new Around(
                        "<div>"
                                + tag.first("name", "title", "label", "0")
                                        .map(name -> "<p><strong>" + Figures.inline(name) + "</strong></p>")
                                        .orElse(""),
                        "</div>",
                        true));
            case "figure" -> Figures.hugo(tag.parameters()).map(figure -> new Around(figure, "", false));
            default -> TRANSPARENT.contains(tag.name()) ? Optional.of(Around.NOTHING) : Optional.empty();
        };
    }

    private static String text(ShortcodeTag tag) {
        return tag.first("text").map(Figures::inline).orElse("");
    }

    private static Around notice(ShortcodeTag tag) {
        String kind = tag.first("type", "kind", "color", "0").orElse("note").toLowerCase(Locale.ROOT);
        String title = tag.first("title")
                .map(words -> "<p><strong>" + Figures.inline(words) + "</strong></p>")
                .orElse("");
        String name = NOTICES.getOrDefault(kind, "info");
        return new Around("<div class=\"notice notice--" + name + "\">" + title, "</div>", true);
    }

    /** What a shortcode that holds nothing shows; nothing if it is not known. */
    Optional<String> alone(ShortcodeTag tag) {
        String first = tag.parameter("0");
        if (HOSTS.containsKey(tag.name())) {
            return host(tag.name(), tag.first("id", "0").orElse(""));
        }
        return switch (tag.name()) {
            case "ref", "relref" ->
                Optional.of(Xml.escaped(address(tag.first("path", "0").orElse(""))));
            case "staticref" -> Optional.of(Xml.escaped(Figures.fromRoot(first)));
            case "figure" -> Figures.hugo(tag.parameters());
            case "video" -> tag.first("src", "url", "path", "0").map(place -> Figures.media("video", place));
            case "audio" -> tag.first("src", "url", "path", "0").map(place -> Figures.media("audio", place));
            case "button" ->
                tag.first("url", "href", "link")
                        .map(url -> Figures.link(
                                url, tag.first("text").map(Figures::inline).orElse(bare(url))));
            case "cta" -> callToAction(tag);
            case "card" -> card(tag).map(html -> "<div>" + html + "</div>");
            case "embed" -> embed(tag);
            case "cite" -> cite(tag);
            case "gallery" -> gallery(tag);
            case "notebook" ->
                tag.first("src", "path", "0")
                        .map(place -> Figures.link(place, bare(place.substring(place.lastIndexOf('/') + 1))));
            case "gist" -> gist(tag);
            case "tweet", "x" ->
                tag.first("id", "0")
                        .filter(id -> id.matches("[0-9]{1,25}"))
                        .map(id -> named("https://x.com/"
                                + tag.first("user")
                                        .filter(ShortcodeMeaning::isWord)
                                        .orElse("i") + "/status/" + id));
            default -> SILENT.contains(tag.name()) ? Optional.of(String.valueOf(SourceText.FILLER)) : Optional.empty();
        };
    }

    /** All pictures of an album. */
    private Optional<String> gallery(ShortcodeTag tag) {
        StringBuilder html = new StringBuilder();
        scope.album(tag.first("album", "0").orElse("")).forEach((place, caption) -> {
            Map<String, String> parameters = Map.of("src", place, "caption", caption);
            Figures.hugo(parameters).ifPresent(html::append);
        });
        return html.isEmpty() ? Optional.empty() : Optional.of("<div class=\"gallery\">" + html + "</div>");
    }

    private static boolean isWord(String id) {
        return id.matches("[\\w.-]{1,60}");
    }

    private static String named(String address) {
        return Figures.link(address, bare(address));
    }

    /** An address as words: without what would make another link of them. */
    private static String bare(String address) {
        return Xml.escaped(address.replaceFirst("^[a-zA-Z]+://(?:www\\.)?", ""));
    }

    private static Optional<String> host(String name, String id) {
        return isWord(id) ? Optional.of(named(HOSTS.getOrDefault(name, "%s").replace("%s", id))) : Optional.empty();
    }

    private static Optional<String> gist(ShortcodeTag tag) {
        String user = tag.parameter("0");
        String id = tag.parameter("1");
        return isWord(user) && isWord(id)
                ? Optional.of(named("https://gist.github.com/" + user + "/" + id))
                : Optional.empty();
    }

    /** One button, and a second one beside it. */
    private static Optional<String> callToAction(ShortcodeTag tag) {
        Optional<String> main = tag.first("cta_link")
                .map(url -> Figures.link(
                        url, tag.first("cta_text").map(Figures::inline).orElse(bare(url))));
        Optional<String> other = tag.first("cta_alt_link")
                .map(url -> Figures.link(
                        url, tag.first("cta_alt_text").map(Figures::inline).orElse(bare(url))));
        return main.map(first -> first + other.map(second -> " " + second).orElse(""))
                .or(() -> other);
    }

    private static Optional<String> card(ShortcodeTag tag) {
        Optional<String> title = tag.first("title").map(Figures::inline);
        Optional<String> head = title.map(words -> tag.first("url", "link", "href")
                .map(url -> Figures.link(url, words))
                .orElse(words));
        Optional<String> said = tag.first("subtitle", "description", "text").map(Figures::inline);
        return head.isEmpty() && said.isEmpty()
                ? Optional.empty()
                : Optional.of("<p>" + head.orElse("") + (head.isPresent() && said.isPresent() ? "<br>" : "")
                        + said.orElse("") + "</p>");
    }

    private static Optional<String> embed(ShortcodeTag tag) {
        Optional<String> resource = tag.first("resource").filter(name -> name.matches("[\\w./-]{1,200}"));
        String kind = tag.parameter("type").equals("dataset") ? "datasets/" : "";
        Optional<String> address = tag.first("url")
                .or(() -> Optional.ofNullable(PLATFORMS.get(tag.parameter("platform")))
                        .flatMap(platform -> resource.map(name -> platform + kind + name)));
        return address.map(url ->
                Figures.link(url, tag.first("title").map(Figures::inline).orElse(bare(resource.orElse(url))))
                        + tag.first("description")
                                .map(words -> ": " + Figures.inline(words))
                                .orElse(""));
    }

    /** A publication of the site, by the place of its page. */
    private Optional<String> cite(ShortcodeTag tag) {
        return tag.first("page", "0").flatMap(scope::page).map(page -> Figures.link(page.address(), page.title()));
    }

    private String address(String written) {
        return scope.page(written)
                .map(LiquidScope.Target::address)
                .orElseGet(() -> Figures.fromRoot(written.replaceFirst("(/(_?index))?\\.md(?=#|$)", "/")));
    }
}
