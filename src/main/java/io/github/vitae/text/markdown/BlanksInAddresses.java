package io.github.vitae.text.markdown;

import java.util.Objects;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Links and pictures whose addresses have blanks in them, as names of files have: {@code [CV](/files/My CV.pdf "Title")}. For
 * CommonMark that is no link, and brackets would be printed; kramdown takes it for one, and whoever writes it means one. The
 * address goes to the closing parenthesis, in the same line.
 */
final class BlanksInAddresses implements LinkProcessor {

    private static final int LONGEST = 2000;

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        Scanner rest = scanner;
        if (link.destination() != null || link.label() != null || !rest.next('(')) {
            return LinkResult.none();
        }
        Position start = rest.position();
        int open = 1;
        for (int length = 0; length < LONGEST; length++) {
            char c = rest.peek();
            if (c == Scanner.END || c == '\n' || c == '<') {
                break;
            }
            Position at = rest.position();
            rest.next();
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return of(link, rest.getSource(start, at).getContent().strip(), rest.position());
            }
        }
        return LinkResult.none();
    }

    private static LinkResult of(LinkInfo link, String written, Position end) {
        String address = written;
        String title = "";
        char last = written.isEmpty() ? ' ' : written.charAt(written.length() - 1);
        if (last == '"' || last == '\'') {
            int from = written.indexOf(" " + last);
            if (from > 0 && from + 2 < written.length()) {
                address = written.substring(0, from).strip();
                title = written.substring(from + 2, written.length() - 1);
            }
        }
        if (address.isEmpty() || address.indexOf('"') >= 0 || address.indexOf('`') >= 0) {
            return LinkResult.none();
        }
        String encoded = address.replace("\t", "%20").replace(" ", "%20");
        boolean picture = link.marker() != null && "!".equals(Objects.requireNonNull(link.marker()).getLiteral());
        Node node = picture ? new Image(encoded, title.isEmpty() ? null : title) : new Link(encoded, title.isEmpty() ? null : title);
        LinkResult result = LinkResult.wrapTextIn(node, end);
        return picture ? result.includeMarker() : result;
    }
}
