package io.github.vitae.page.citation.mark;

import java.util.List;

/**
 * A mark around what a style prints: it goes into the style's affixes, comes through the library with the words, and is taken
 * out again before anybody sees it. So a title is known for a title, whatever its letters are and whatever became of them.
 *
 * <p>A mark is two characters, {@link #START} or {@link #END} and one that says which: {@code prefix="("} around a title becomes
 * {@code prefix="(⟦0"}. They are noncharacters, which no author's text holds, and letters of no case.
 */
public enum Mark {
    /** The title. */
    TITLE(0),
    /** What it is in: a journal, proceedings, a book. */
    CONTAINER(1),
    /** When it was issued. */
    ISSUED(2),
    /** The year of a date, of any date. */
    YEAR(3),
    /** The letter after the year. */
    LETTER(4),
    VOLUME(5),
    NUMBER(6),
    PUBLISHER(7),
    /** The entry's number in the list. */
    ENTRY_NUMBER(8),
    /** Somebody's family name, with particles and suffix. */
    FAMILY(9),
    /** Somebody's given names. */
    GIVEN(10),
    /** What loses its dots: {@code strip-periods="true"}. */
    UNDOTTED(11),
    /** A term that is singular however many there are: {@code plural="never"}. */
    SINGULAR(12),
    /** A term that is plural: {@code plural="always"}. */
    PLURAL(13),
    /** Pages. */
    PAGE(14),
    /** Words whose last dot is that of the style behind them, too: {@code Marsh, A.} before {@code ". "}. */
    SHARED_DOT(15),
    /** A term for issues, plural where there are several. */
    ISSUES(16),
    /** A term for volumes, plural where there are several. */
    VOLUMES(17),
    /** What is in title case, where the item is in English: {@code text-case="title"}. */
    TITLE_CASE(18);

    /** Starts the range of a mark; the next character says of which. */
    public static final char START = '\uFDDB';

    /** Ends the range of a mark. */
    public static final char END = '\uFDDC';

    /** Follows the name of an author; the next character says of which. */
    static final char AUTHOR = '\uFDDD';

    /** Changes how words of a title look; the next character says to what. */
    public static final char LOOK = '\uFDDE';

    /** Between a term in the singular and the same in the plural. */
    public static final char OR_PLURAL = '\uFDDF';

    /** Between a term in the plural and the same in the singular. */
    public static final char OR_SINGULAR = '\uFDE0';

    /** Around what follows each initial of a given name, whose initials are to be said; {@link #WHOLE} behind the first of the two. */
    public static final char INITIALS = '\uFDE1';

    /** Says that of a given name what is no initial stays whole. */
    public static final char WHOLE = '\uE000';

    /** The first of the characters that say which: of private use, so that nothing changes their case. */
    public static final char WHICH = '\uE000';

    /** How many authors, at most, can be told apart; more are in no bibliography. */
    static final int MOST_AUTHORS = 0x1800;

    /** All of them, by their numbers. */
    private static final List<Mark> ALL = List.of(values());

    private final int number;

    Mark(int number) {
        this.number = number;
    }

    /** A number from 0 on, which no other one has. */
    int number() {
        return number;
    }

    private char which() {
        return (char) (WHICH + number);
    }

    public String start() {
        return String.valueOf(START) + which();
    }

    public String end() {
        return String.valueOf(END) + which();
    }

    /** The mark that a character says. */
    static Mark of(char which) {
        return ALL.get(which - WHICH);
    }

    /** How many there are. */
    static int count() {
        return ALL.size();
    }

    /** The bit that stands for it. */
    public int bit() {
        return 1 << number;
    }

    /** What follows an author's name. */
    public static String author(int index) {
        return index < MOST_AUTHORS ? String.valueOf(AUTHOR) + (char) (WHICH + index) : "";
    }

    /** Whether a character belongs to marks. */
    static boolean isMark(char c) {
        return c >= START && c <= INITIALS;
    }
}
