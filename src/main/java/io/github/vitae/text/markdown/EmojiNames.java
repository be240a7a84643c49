package io.github.vitae.text.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fellbaum.jemoji.Emoji;
import net.fellbaum.jemoji.EmojiManager;
import org.jsoup.nodes.Element;

/** Writes emoji for the names that GitHub and Jekyll know them by, {@code :tada:}; not within code. */
public final class EmojiNames {

    private static final Pattern NAME = Pattern.compile("(?<![\\w:]):([a-z0-9_+-]{2,40}):(?![\\w:])");

    private EmojiNames() {}

    /** Replaces the names in a document; what is no emoji's name stays. */
    public static void replace(Element body) {
        if (!NAME.matcher(body.wholeText()).find()) {
            return;
        }
        body.selectStream("*")
                .flatMap(element -> element.textNodes().stream())
                .toList()
                .forEach(text -> {
                    Element parent = text.parent();
                    if (parent == null || parent.closest("code,pre,script,style") == null) {
                        String words = text.getWholeText();
                        Matcher name = NAME.matcher(words);
                        if (name.find()) {
                            text.text(name.replaceAll(
                                    found -> Matcher.quoteReplacement(emoji(found.group(1), found.group()))));
                        }
                    }
                });
    }

    private static String emoji(String name, String otherwise) {
        return EmojiManager.getByGithubAlias(":" + name + ":")
                .or(() -> EmojiManager.getByGithubAlias(name))
                .map(Emoji::getEmoji)
                .orElse(otherwise);
    }
}
