package io.github.vitae.text.source;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Mends text that was decoded wrongly once, where its bytes tell what it was, and tells so. */
public final class WrittenText {

    private static final List<String> ATTRIBUTES = List.of("alt", "title", "aria-label");

    private WrittenText() {}

    /** Mends the text of a document in place. Code is what it is: who writes about wrongly decoded text shows some. */
    public static void mend(Element body, Places places, Problems problems) {
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && !isCode(text)) {
                String written = text.getWholeText();
                String mended = mended(
                        written,
                        (offset, length) -> places.of(node, offset, written.substring(offset, offset + length)),
                        problems);
                if (!mended.equals(written)) {
                    text.text(mended);
                }
            } else if (node instanceof Element element) {
                for (String attribute : ATTRIBUTES) {
                    String written = element.attr(attribute);
                    if (!written.isEmpty()) {
                        element.attr(
                                attribute,
                                mended(written, (offset, length) -> places.of(element, 0, written), problems));
                    }
                }
            }
        });
    }

    private static boolean isCode(TextNode text) {
        Element parent = text.parent();
        return parent != null && (parent.nameIs("code") || parent.nameIs("pre") || parent.nameIs("samp"));
    }

    /** Whether there is something to mend in a text. */
    public static boolean isDamaged(String text) {
        return !Mojibake.find(text).isEmpty();
    }

    /**
     * The text, mended.
     *
     * @param text the text
     * @param locator leads from offsets in it to places in a file
     */
    public static String mended(String text, Locator locator, Problems problems) {
        List<Mojibake.Repair> repairs = Mojibake.find(text);
        if (repairs.isEmpty()) {
            return text;
        }
        StringBuilder mended = new StringBuilder();
        int at = 0;
        for (Mojibake.Repair repair : repairs) {
            Location location = locator.locate(repair.offset(), repair.length());
            mended.append(text, at, repair.offset()).append(repair.repaired());
            at = repair.offset() + repair.length();
            problems.add(
                    Code.WRONGLY_DECODED_TEXT,
                    location,
                    "‘" + repair.written() + "’ is ‘" + repair.repaired() + "’ read as " + repair.charset()
                            + "; shown as ‘" + repair.repaired() + "’",
                    "write ‘" + repair.repaired() + "’ and save the file as UTF-8");
        }
        return mended.append(text.substring(at)).toString();
    }
}
