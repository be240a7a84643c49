package io.github.vitae.text.hidden;

/** Where the lines of a text end. Asked again in the same line, its end is not looked for again. */
final class LineEnds {

    private final String text;

    /** The line whose end was looked for last: from a place in it to its end. */
    private int askedFrom;

    private int askedEnd = -1;

    LineEnds(String text) {
        this.text = text;
    }

    /** Where the line ends that a place is in: at its line feed, or where the text ends. */
    int after(int at) {
        if (at < askedFrom || at > askedEnd) {
            int end = text.indexOf('\n', at);
            askedFrom = at;
            askedEnd = end < 0 ? text.length() : end;
        }
        return askedEnd;
    }
}
