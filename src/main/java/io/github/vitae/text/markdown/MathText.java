package io.github.vitae.text.markdown;

import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Keeps mathematics between {@code $$} and {@code $$} as it was written, so that no underscore in it becomes emphasis. It
 * is shown as TeX, which every reader and every screen reader can read, and no script is needed for.
 */
final class MathText implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
        return MathText::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int run = scanner.matchMultiple('$');
        if (run != 2) {
            // all of the run at once: it is not looked at again from its second character on
            return ParsedInline.of(new Text("$".repeat(run)), scanner.position());
        }
        Position start = scanner.position();
        while (scanner.find('$') >= 0) {
            Position end = scanner.position();
            if (scanner.matchMultiple('$') == 2) {
                SourceLines lines = scanner.getSource(start, end);
                String tex = lines.getContent().strip();
                return tex.isEmpty() ? ParsedInline.none() : ParsedInline.of(new Code(tex), scanner.position());
            }
        }
        return ParsedInline.none();
    }
}
