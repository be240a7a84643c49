package io.github.vitae.text.liquid;

import io.github.vitae.problem.Location;
import io.github.vitae.problem.notation.EditDistance;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the tags of a page's Liquid fit together, and what of the page stands under no condition whatever becomes of them.
 * The first tag that does not fit is the one that is told; nothing behind it is certain any more.
 */
public final class LiquidStructure {

    /** Blocks and what their start tags are to be like, as Liquid itself reads them. */
    private static final Map<String, Pattern> BLOCKS = Map.of(
            "if", condition(),
            "unless", condition(),
            "case", Pattern.compile("\\S.*", Pattern.DOTALL),
            "for", Pattern.compile("[\\w-]+\\s+in\\s+\\S.*", Pattern.DOTALL),
            "tablerow", Pattern.compile("[\\w-]+\\s+in\\s+\\S.*", Pattern.DOTALL),
            "capture", Pattern.compile("[\"']?[\\w-]+[\"']?"),
            "ifchanged", Pattern.compile(""));

    private static final Set<String> PARTS = Set.of("else", "elsif", "when");

    /** All words by which blocks start, go on and end, those that hold text as it is among them. */
    private static final Set<String> WORDS = Set.of(
            "if",
            "unless",
            "case",
            "for",
            "tablerow",
            "capture",
            "ifchanged",
            "else",
            "elsif",
            "when",
            "comment",
            "raw",
            "highlight",
            "endif",
            "endunless",
            "endcase",
            "endfor",
            "endtablerow",
            "endcapture",
            "endifchanged",
            "endcomment",
            "endraw",
            "endhighlight");

    /** What looks like a tag of a block, and is none: without its end, or with blanks in its braces. */
    public static final Pattern MALFORMED = Pattern.compile("\\{\\s{0,9}%-?\\s{0,99}(" + String.join("|", WORDS)
            + ")(?![\\w-])|\\{\\s{1,9}%-?\\s{0,99}(?:end\\w{0,20})");

    private final Deque<Open> open = new ArrayDeque<>();
    private int base;
    private int lastWhole;
    private int doubtful = Integer.MAX_VALUE;
    private int certain = Integer.MAX_VALUE;
    private Optional<Misfit> misfit = Optional.empty();

    /**
     * A tag that does not fit.
     *
     * @param location where it stands
     * @param message what is wrong with it
     * @param fix what to write
     */
    public record Misfit(Location location, String message, String fix) {}

    /** A block that is open: its name, its start tag's place, how many pieces came before, whether its else was there. */
    private static final class Open {
        private final String name;
        private final Location location;
        private final int pieces;
        private boolean last;

        Open(String name, Location location, int pieces) {
            this.name = name;
            this.location = location;
            this.pieces = pieces;
        }
    }

    /** An operand, compared or not, and more of them joined by words. There are no brackets and no {@code not} in Liquid. */
    private static Pattern condition() {
        String operand = "(?:\"[^\"]*+\"|'[^']*+'|[\\w.?\\[\\]\"'-]++)";
        String comparison = operand + "(?:\\s*+(?:==|!=|<>|<=|>=|<|>|\\bcontains\\b)\\s*+" + operand + ")?+";
        return Pattern.compile(comparison + "(?:\\s++(?:and|or)\\s++" + comparison + ")*+");
    }

    /** Whether a word starts a block, is a part of one or ends one. */
    public static boolean isBlockWord(String name) {
        return WORDS.contains(name);
    }

    /** The tag that ends a block whose start tag is to be read alone; empty if there is none, or if a tag is no start. */
    public static String endOf(String name) {
        return BLOCKS.containsKey(name) ? "{% end" + name + " %}" : "";
    }

    /** Whether text that comes now stands under no condition, in no loop and in nothing that is captured. */
    public boolean isOutside() {
        return open.isEmpty();
    }

    /** Whether text that comes now stands in a block of this name, however deep. */
    public boolean isWithin(String block) {
        return open.stream().anyMatch(outer -> outer.name.equals(block));
    }

    /** How deep blocks are nested here. */
    public int depth() {
        return open.size();
    }

    /** The tag that does not fit, if there is one. */
    public Optional<Misfit> misfit() {
        return misfit;
    }

    /** Whether a piece of the page is certain to stand where it seems to. */
    public boolean isCertain(int piece) {
        return piece < certain;
    }

    /** A file that is included starts: its tags fit together by themselves. */
    public int enter() {
        int outer = base;
        base = open.size();
        return outer;
    }

    /**
     * A file ends.
     *
     * @param outer what {@link #enter} answered
     */
    public void leave(int outer) {
        if (open.size() > base) {
            Open inner = open.peek();
            misfit(
                    inner.location,
                    "{% " + inner.name + " %} is opened here and never closed",
                    "write {% end" + inner.name + " %} where it should end");
        }
        while (open.size() > base) {
            open.pop();
        }
        base = outer;
    }

    /**
     * Takes a tag.
     *
     * @param name its name
     * @param rest what stands behind it
     * @param location where it stands
     * @param pieces how many pieces of text came before
     */
    public void take(String name, String rest, Location location, int pieces) {
        Pattern start = BLOCKS.get(name);
        if (start != null) {
            if (!start.matcher(rest).matches()) {
                open.push(new Open(name, location, pieces));
                misfit(location, "{% " + name + " %} cannot be read", cure(name));
                return;
            }
            open.push(new Open(name, location, pieces));
        } else if (PARTS.contains(name)) {
            part(name, rest, location);
        } else if (name.startsWith("end") && BLOCKS.containsKey(name.substring(3))) {
            end(name, location, pieces);
        }
    }

    private static String cure(String name) {
        return switch (name) {
            case "if", "unless", "elsif" ->
                "write a condition such as {% " + name
                        + " page.title == \"News\" %}, with and, or, ==, != and contains";
            case "for", "tablerow" -> "write {% " + name + " item in list %}";
            case "capture" -> "write {% capture name %}";
            default -> "write {% " + name + " %} with a value, or take it out";
        };
    }

    private void part(String name, String rest, Location location) {
        Open inner = open.size() > base ? open.peek() : null;
        String within = inner == null ? "" : inner.name;
        boolean fits = switch (name) {
            case "when" -> within.equals("case");
            case "elsif" -> Set.of("if", "unless").contains(within);
            default -> Set.of("if", "unless", "case", "for").contains(within);
        };
        if (inner == null || !fits) {
            misfit(
                    location,
                    "{% " + name + " %} stands in no block that it could be a part of",
                    "write it between {% " + (name.equals("when") ? "case" : "if") + " %} and its end");
        } else if (inner.last) {
            misfit(location, "{% " + name + " %} stands behind {% else %}", "write {% else %} last");
        } else if (name.equals("else") && !rest.isEmpty()) {
            misfit(
                    location,
                    "{% else %} has words behind it",
                    "write {% elsif %} with a condition, or {% else %} alone");
        } else if (name.equals("elsif") && !condition().matcher(rest).matches()) {
            misfit(location, "{% elsif %} cannot be read", cure(name));
        } else if (name.equals("when") && rest.isEmpty()) {
            misfit(location, "{% when %} cannot be read", cure(name));
        } else {
            inner.last = name.equals("else");
        }
    }

    private void end(String name, Location location, int pieces) {
        Open inner = open.size() > base ? open.peek() : null;
        if (inner == null) {
            misfit(location, "{% " + name + " %} closes nothing", "write {% " + name.substring(3) + " %} before it");
        } else if (!name.equals("end" + inner.name)) {
            misfit(
                    location,
                    "{% " + name + " %} stands where {% " + inner.name + " %} of line " + inner.location.line()
                            + " is to be closed",
                    "write {% end" + inner.name + " %} before it");
        } else {
            open.pop();
            if (open.isEmpty()) {
                lastWhole = pieces;
            }
        }
    }

    /**
     * A tag of a name that nobody knows: what stands behind it may stand under a condition.
     *
     * @return whether it does not fit, rather than mean nothing
     */
    public boolean unknown(String name, Location location, int pieces) {
        doubtful = Math.min(doubtful, pieces);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean ends = lower.startsWith("end");
        Optional<String> meant = WORDS.stream()
                .filter(word -> isNear(lower, word))
                .min(java.util.Comparator.comparing((String word) -> !word.equals(lower))
                        .thenComparing(java.util.Comparator.naturalOrder()));
        if (ends || meant.isPresent()) {
            misfit(
                    location,
                    "{% " + PlainText.shortened(name) + " %} is no tag of Liquid",
                    meant.map(word -> "if {% " + word + " %} is meant, write that")
                            .orElse("take it out"),
                    meant.filter(BLOCKS::containsKey).isPresent() ? pieces : lastWhole);
            return true;
        }
        return false;
    }

    private static boolean isNear(String name, String word) {
        int allowed = word.length() > 5 ? 2 : 1;
        return !name.isEmpty() && EditDistance.between(name, word, allowed) <= allowed;
    }

    /** Something does not fit. The first that does not is told. */
    public void misfit(Location location, String message, String fix) {
        misfit(location, message, fix, lastWhole);
    }

    /**
     * Something does not fit.
     *
     * @param from the piece from which on nothing is certain, if no block is open: that which closes something may close what
     *     nobody recognised
     */
    private void misfit(Location location, String message, String fix, int from) {
        if (misfit.isEmpty()) {
            misfit = Optional.of(new Misfit(location, message, fix));
            certain = Math.min(open.isEmpty() ? from : open.peekLast().pieces, doubtful);
        }
    }

    /** Something that looks like a tag and is none. */
    public void malformed(String name, Location location, int pieces) {
        doubtful = Math.min(doubtful, pieces);
        misfit(
                location,
                "this looks like the tag " + name + " and is none",
                "write {% " + name + " … %}, with its end",
                BLOCKS.containsKey(name) ? pieces : lastWhole);
    }
}
