package io.github.vitae.page.citation.mark;

/**
 * The marks within which something was printed.
 *
 * @param marks the bits of the marks
 * @param author whose name it is, or a part of it: which of the authors, from 0 on; -1 for none
 */
public record Tag(int marks, int author) {

    static final Tag NONE = new Tag(0, -1);

    public boolean has(Mark mark) {
        return (marks & mark.bit()) != 0;
    }
}
