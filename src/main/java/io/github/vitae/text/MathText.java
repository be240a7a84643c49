package io.github.vitae.text;

import java.util.Set;
import org.commonmark.node.Code;
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
        if (scanner.matchMultiple('$') != 2) {
            return ParsedInline.none();
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
