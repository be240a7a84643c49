package io.github.vitae.text.html;

import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.notation.Xml;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that came through the gate, put together to one. */
public final class JoinedTexts {

    /** How a text starts that is more than the inside of a paragraph. */
    private static final Pattern BLOCK =
            Pattern.compile("\\s*<(?:p|ul|ol|dl|div|h[1-6]|blockquote|pre|table|figure|details|section|hr)[ >/]");

    private JoinedTexts() {}

    /** Texts one behind the other, as one. */
    public static RichText joined(List<RichText> texts) {
        List<String> fragments = texts.stream().map(RichText::fragment).toList();
        List<String> words = texts.stream().map(RichText::plain).toList();
        return new RichText(String.join(" ", fragments), String.join(" ", words));
    }

    /** Short texts in a line, with commas between them. */
    public static RichText listed(List<RichText> texts) {
        return new RichText(
                String.join(", ", texts.stream().map(RichText::fragment).toList()),
                String.join(", ", texts.stream().map(RichText::plain).toList()));
    }

    /** Texts as paragraphs, one below the other; those that are more than the inside of a paragraph stay what they are. */
    public static RichText paragraphs(List<RichText> texts) {
        return joined(texts.stream()
                .map(text -> BLOCK.matcher(text.fragment()).lookingAt()
                        ? text
                        : new RichText("<p>" + text.fragment() + "</p>", text.plain()))
                .toList());
    }

    /**
     * A list of titles that lead to pages of the site, or nowhere.
     *
     * @param titles what the pages are called, without links
     * @param pages for each title its page; nothing where it has none
     */
    public static RichText contents(List<RichText> titles, List<Optional<SitePath>> pages) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).fragment();
            String open = "<a href=\"" + RichText.SITE_ROOT;
            Optional<String> link = pages.get(i).map(page -> open + Xml.escaped(page.value()) + "\">" + title + "</a>");
            html.append("<li>").append(link.orElse(title)).append("</li>");
        }
        String words = String.join(" ", titles.stream().map(RichText::plain).toList());
        return new RichText("<ul>" + html + "</ul>", words);
    }
}
