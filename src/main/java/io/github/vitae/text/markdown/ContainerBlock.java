package io.github.vitae.text.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;

/** What all blocks have in common that hold others, of any kind unless they say otherwise. */
abstract class ContainerBlock<B extends Block> extends AbstractBlockParser {

    /** What is read. */
    final B block;

    ContainerBlock(B block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }
}
