package io.github.vitae.live;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as it is served: with the panel's script at the start of its head. The page itself is left as it was made, but for
 * an attribute at what is a draft. */
final class ServedPage {

    private static final Pattern HEAD = Pattern.compile("<head(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);

    /** The attribute of what is a draft; no skin and no author has it. */
    private static final String MARK = "data-vitae-live-draft";

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
        String page = ServedPolicy.opened(marked(new String(content, StandardCharsets.ISO_8859_1), drafts));
        StringBuilder script = new StringBuilder("<script src=\"")
                .append(Requests.OWN)
                .append("live.js\" data-pages=\"")
                .append(pages)
                .append('"');
        if (drafts.whole() || drafts.some()) {
            script.append(" data-draft=\"")
                    .append(drafts.whole() ? "page" : "part")
                    .append('"');
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

    /** A page whose elements that are drafts say so. */
    private static String marked(String page, DraftMarks drafts) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (int at : drafts.at()) {
            marked.append(page, from, at).append(' ').append(MARK).append("=\"\"");
            from = at;
        }
        return marked.append(page, from, page.length()).toString();
    }
}
