package io.github.vitae.text.markdown;

import java.util.Objects;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
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

    private final boolean kramdown;

    /**
     * @param kramdown whether a blank may stand between the words of a link and its label, {@code [a] [label]}
     */
    BlanksInAddresses(boolean kramdown) {
        this.kramdown = kramdown;
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null || link.label() != null) {
            return LinkResult.none();
        }
        if (kramdown && scanner.whitespace() > 0 && scanner.peek() == '[') {
            return labelled(link, scanner, context);
        }
        scanner.setPosition(link.afterTextBracket());
        return scanner.next('(') ? addressed(link, scanner) : LinkResult.none();
    }

    /** {@code [a] [label]}, with a blank between. */
    private static LinkResult labelled(LinkInfo link, Scanner scanner, InlineParserContext context) {
        scanner.next();
        Position start = scanner.position();
        if (scanner.find(']') <= 0) {
            return LinkResult.none();
        }
        String label = scanner.getSource(start, scanner.position()).getContent();
        LinkReferenceDefinition definition = context.getDefinition(LinkReferenceDefinition.class, label);
        if (definition == null) {
            return LinkResult.none();
        }
        scanner.next();
        return of(
                link,
                definition.getDestination(),
                Objects.requireNonNullElse(definition.getTitle(), ""),
                scanner.position());
    }

    private static LinkResult addressed(LinkInfo link, Scanner rest) {
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

    /** Where the parenthesis is that closes an address which starts at a place, in the same line; negative if there is none. */
    static int end(String text, int from) {
        int open = 1;
        for (int at = from; at < text.length() && at - from < LONGEST && text.charAt(at) != '\n'; at++) {
            char c = text.charAt(at);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        return -1;
    }

    /**
     * How long the address is with which something starts that was written between parentheses; 0 if it is none.
     *
     * @param written an address, and maybe a title in quotation marks behind a blank
     */
    static int addressLength(String written) {
        char last = written.isEmpty() ? ' ' : written.charAt(written.length() - 1);
        int titled = last == '"' || last == '\'' ? written.indexOf(" " + last) : -1;
        boolean title = titled > 0 && titled + 2 < written.length();
        String address = title ? written.substring(0, titled).stripTrailing() : written;
        boolean none = address.indexOf('"') >= 0 || address.indexOf('`') >= 0 || address.indexOf('<') >= 0;
        return none ? 0 : address.length();
    }

    private static LinkResult of(LinkInfo link, String written, Position end) {
        int length = addressLength(written);
        if (length == 0) {
            return LinkResult.none();
        }
        String quoted = written.substring(length).strip();
        String title = quoted.isEmpty() ? "" : quoted.substring(1, quoted.length() - 1);
        return of(link, encoded(written.substring(0, length)), title, end);
    }

    /** An address as links hold it: without blanks. */
    static String encoded(String address) {
        return address.replace("\t", "%20").replace(" ", "%20");
    }

    private static LinkResult of(LinkInfo link, String address, String title, Position end) {
        boolean picture = link.marker() != null
                && "!".equals(Objects.requireNonNull(link.marker()).getLiteral());
        Node node = picture
                ? new Image(address, title.isEmpty() ? null : title)
                : new Link(address, title.isEmpty() ? null : title);
        LinkResult result = LinkResult.wrapTextIn(node, end);
        return picture ? result.includeMarker() : result;
    }
}
