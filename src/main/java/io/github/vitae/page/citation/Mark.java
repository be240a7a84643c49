package io.github.vitae.page.citation;

/**
 * A mark around what a style prints: it goes into the style's affixes, comes through the library with the words, and is taken
 * out again before anybody sees it. So a title is known for a title, whatever its letters are and whatever became of them.
 *
 * <p>A mark is two characters, {@link #START} or {@link #END} and one that says which: {@code prefix="("} around a title becomes
 * {@code prefix="(⟦0"}. They are noncharacters, which no author's text holds, and letters of no case.
 */
enum Mark {
    /** The title. */
    TITLE,
    /** What it is in: a journal, proceedings, a book. */
    CONTAINER,
    /** When it was issued. */
    ISSUED,
    /** The year of a date, of any date. */
    YEAR,
    /** The letter after the year. */
    LETTER,
    VOLUME,
    NUMBER,
    PUBLISHER,
    /** The entry's number in the list. */
    ENTRY_NUMBER,
    /** Somebody's family name, with particles and suffix. */
    FAMILY,
    /** Somebody's given names. */
    GIVEN,
    /** What loses its dots: {@code strip-periods="true"}. */
    UNDOTTED,
    /** A term that is singular however many there are: {@code plural="never"}. */
    SINGULAR,
    /** A term that is plural: {@code plural="always"}. */
    PLURAL;

    /** Starts the range of a mark; the next character says of which. */
    static final char START = '\uFDDB';

    /** Ends the range of a mark. */
    static final char END = '\uFDDC';

    /** Follows the name of an author; the next character says of which. */
    static final char AUTHOR = '\uFDDD';

    /** Changes how words of a title look; the next character says to what. */
    static final char LOOK = '\uFDDE';

    /** Between a term in the singular and the same in the plural. */
    static final char OR_PLURAL = '\uFDDF';

    /** Between a term in the plural and the same in the singular. */
    static final char OR_SINGULAR = '\uFDE0';

    /** The first of the characters that say which: of private use, so that nothing changes their case. */
    static final char WHICH = '\uE000';

    /** How many authors, at most, can be told apart; more are in no bibliography. */
    static final int MOST_AUTHORS = 0x1800;

    private static final Mark[] ALL = values();

    private String which() {
        return String.valueOf((char) (WHICH + ordinal()));
    }

    String start() {
        return START + which();
    }

    String end() {
        return END + which();
    }

    /** The mark that a character says. */
    static Mark of(char which) {
        return ALL[which - WHICH];
    }

    /** The bit that stands for it. */
    int bit() {
        return 1 << ordinal();
    }

    /** What follows an author's name. */
    static String author(int index) {
        return index < MOST_AUTHORS ? String.valueOf(AUTHOR) + (char) (WHICH + index) : "";
    }

    /** Whether a character belongs to marks. */
    static boolean isMark(char c) {
        return c >= START && c <= OR_SINGULAR;
    }
}
