package io.github.vitae.live;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as it is served: with the panel's script at the start of its head. The page itself is left as it was made. */
final class ServedPage {

    private static final Pattern HEAD = Pattern.compile("<head(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);

    private ServedPage() {}

    /**
     * A page with the panel; one in UTF-16 is served as it is.
     *
     * @param content the page, in an encoding in which ASCII is ASCII
     * @param pages the number of the build that made it
     */
    static byte[] of(byte[] content, long pages, DraftMarks drafts) {
        if (new String(content, StandardCharsets.ISO_8859_1).indexOf(0) >= 0) {
            // two bytes a character: what is added would be no characters there
            return content;
        }
        // each byte is a character then, and what is added is ASCII
        String page = ServedPolicy.opened(new String(content, StandardCharsets.ISO_8859_1));
        StringBuilder script = new StringBuilder("<script src=\"")
                .append(Requests.OWN)
                .append("live.js\" data-pages=\"")
                .append(pages)
                .append('"');
        if (drafts.whole() || drafts.some()) {
            script.append(" data-draft=\"")
                    .append(drafts.whole() ? "page" : "part")
                    .append('"');
            // as they stand between quotation marks on the page
            script.append(" data-ids=\"").append(String.join(" ", drafts.ids())).append('"');
        }
        script.append(" defer></script>");
        Matcher head = HEAD.matcher(page);
        int at = head.find() ? head.end() : 0;
        String served = at == 0
                // a file of the author's own may have no head, and a doctype has to come first
                ? page + script
                : page.substring(0, at) + script + page.substring(at);
        return served.getBytes(StandardCharsets.ISO_8859_1);
    }
}
