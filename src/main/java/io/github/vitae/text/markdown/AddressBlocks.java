package io.github.vitae.text.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Addresses of links with blanks in them, {@code [label]: /files/My CV.pdf}, on a line of their own, as kramdown has them. */
final class AddressBlocks implements BlockParserFactory {

    private static final int MOST_INDENT = 3;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        String line = state.getLine().getContent().toString();
        int at = state.getNextNonSpaceIndex();
        int label = line.startsWith("[", at) && !line.startsWith("[^", at) ? line.indexOf("]:", at) : -1;
        if (label <= at + 1
                || state.getIndent() > MOST_INDENT
                || !matched.getParagraphLines().isEmpty()) {
            return BlockStart.none();
        }
        String address = line.substring(label + 2).strip();
        // with a title, or without blanks, it is one for CommonMark too
        boolean blanks = address.indexOf(' ') > 0 || address.indexOf('\t') > 0;
        boolean titled = address.indexOf('"') >= 0 || address.indexOf('\'') >= 0 || address.indexOf('<') >= 0;
        return blanks && !titled && line.indexOf('[', at + 1) < 0
                ? BlockStart.of(new Definition(line.substring(at + 1, label), BlanksInAddresses.encoded(address)))
                        .atIndex(line.length())
                : BlockStart.none();
    }

    private static final class Definition extends AbstractBlockParser {
        private final ElementBlock block = new ElementBlock("", "");
        private final DefinitionMap<LinkReferenceDefinition> definitions =
                new DefinitionMap<>(LinkReferenceDefinition.class);

        Definition(String label, String address) {
            definitions.putIfAbsent(label, new LinkReferenceDefinition(label, address, null));
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public List<DefinitionMap<?>> getDefinitions() {
            return List.of(definitions);
        }
    }
}
