package io.github.vitae.text.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a parser of CommonMark needs to see a link that has brackets in its words and blanks in its address,
 * {@code [[PDF]](my paper.pdf)} and {@code [![badge](x.png)](my paper.pdf)}: {@link BlanksInAddresses} is not asked about
 * these. Its address is put between angle brackets, as CommonMark has it (section 6.3), where the text is Markdown for certain:
 * within HTML and in code they would be a tag, or shown.
 */
final class BracketEdges {

    private static final int LONGEST_CODE = 2000;
    private static final int LONGEST_LABEL = 200;
    private static final int CODE_INDENT = 4;
    /** What code within an item of a list is indented by at least. */
    private static final int CODE_IN_ITEM = 6;

    private static final Pattern DEFINED = Pattern.compile("(?m)^[ >]*+\\[([^\\[\\]\\n]{1,200})\\]:");
    private static final Pattern RAW =
            Pattern.compile("[ \\t]*+<(script|style|pre|textarea)(?=[\\s>])", Pattern.CASE_INSENSITIVE);

    /** What the lines since the last blank one are. */
    private enum Block {
        NONE,
        WORDS,
        OTHER
    }

    /** A bracket that is not closed yet. */
    private static final class Open {
        private final int at;
        private boolean holdsBrackets;

        Open(int at) {
            this.at = at;
        }
    }

    private final String text;
    private final CodeScanner code;
    private final Map<Integer, String> insertions;
    private final List<Open> open = new ArrayList<>();
    /** How many of the open brackets start no link, for there is one within them. */
    private int dead;

    private Block block = Block.NONE;
    private boolean listed;
    private Optional<Set<String>> defined = Optional.empty();

    BracketEdges(String text, Map<Integer, String> insertions) {
        this.text = text;
        this.code = new CodeScanner(text);
        this.insertions = insertions;
    }

    /** Adds angle brackets from a place on. */
    void add(int from) {
        if (text.indexOf("](", from) < 0) {
            return;
        }
        int at = from;
        while (at < text.length()) {
            int next = code.isFence(at) ? code.fenceEnd(at) : afterRaw(at);
            if (next > at) {
                block = Block.NONE;
                forget();
                at = next;
                continue;
            }
            int end = code.lineEnd(at);
            classify(at, end);
            if (block == Block.WORDS) {
                at = brackets(at, end);
            } else {
                forget();
                at = end + 1;
            }
        }
    }

    /** The line behind an element that holds no Markdown and starts a line; {@code line} if none does. */
    private int afterRaw(int line) {
        Matcher raw = RAW.matcher(text).region(line, text.length());
        if (!raw.lookingAt()) {
            return line;
        }
        String closing = "</" + raw.group(1);
        for (int at = text.indexOf('<', raw.end()); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at, closing, 0, closing.length())) {
                return Math.min(text.length(), code.lineEnd(at) + 1);
            }
        }
        return text.length();
    }

    /** Tells what a line is by its start and by the lines before. */
    private void classify(int line, int end) {
        int indent = 0;
        int words = line;
        while (words < end && " \t>".indexOf(text.charAt(words)) >= 0) {
            indent += text.charAt(words) == '\t' ? CODE_INDENT : text.charAt(words) == ' ' ? 1 : -indent;
            words++;
        }
        if (words == end) {
            block = Block.NONE;
            return;
        }
        String content = text.substring(words, end);
        boolean tag = content.length() > 1
                && content.charAt(0) == '<'
                && (KramdownLines.isBlockHtml(content, 0)
                        || content.indexOf('>') == content.stripTrailing().length() - 1);
        if (block == Block.NONE) {
            boolean indented = indent >= (listed ? CODE_IN_ITEM : CODE_INDENT);
            block = indented ? Block.OTHER : Block.WORDS;
            listed = KramdownLines.markEnd(content, 0) > 0 || (listed && indent > 0);
            forget();
        }
        block = tag ? Block.OTHER : block;
        listed |= KramdownLines.markEnd(content, 0) > 0;
    }

    /** Goes through a line, and further to the end of code that starts in it; answers where the text goes on. */
    private int brackets(int line, int end) {
        int at = line;
        while (at < end) {
            switch (text.charAt(at)) {
                case '\\' -> at += 2;
                case '`' -> at = code.runEnd(at, LONGEST_CODE);
                case '[' -> open.add(new Open(at++));
                case ']' -> at = close(at);
                default -> at++;
            }
        }
        return at > end ? code.lineEnd(Math.min(at, text.length()) - 1) + 1 : end + 1;
    }

    private void forget() {
        open.clear();
        dead = 0;
    }

    /** Closes the last open bracket; answers where the text goes on. */
    private int close(int at) {
        if (open.isEmpty()) {
            return at + 1;
        }
        int depth = open.size() - 1;
        Open bracket = open.remove(depth);
        if (depth > 0) {
            open.get(depth - 1).holdsBrackets = true;
        }
        boolean alive = depth >= dead;
        dead = Math.min(dead, depth);
        boolean picture = bracket.at > 0 && text.charAt(bracket.at - 1) == '!';
        int end = alive && text.startsWith("(", at + 1) ? BlanksInAddresses.end(text, at + 2) : -1;
        if (end < 0) {
            boolean reference = depth > 0
                    && !picture
                    && at - bracket.at <= LONGEST_LABEL
                    && isDefined(text.substring(bracket.at + 1, at));
            dead = reference ? depth : dead;
            return at + 1;
        }
        if (bracket.holdsBrackets) {
            enclose(at + 2, end);
        }
        dead = picture ? dead : depth;
        return end + 1;
    }

    private void enclose(int from, int to) {
        int start = KramdownLines.skipBlanks(text, from);
        String written = text.substring(Math.min(start, to), to).stripTrailing();
        int length = BlanksInAddresses.addressLength(written);
        String address = written.substring(0, length);
        String title = written.substring(length).strip();
        // a title that ends before its end makes no link, and what looks like a tag would be left
        boolean titled = title.isEmpty() || title.indexOf(title.charAt(0), 1) == title.length() - 1;
        boolean blanks = address.indexOf(' ') >= 0 || address.indexOf('\t') >= 0;
        if (titled && blanks && address.indexOf('>') < 0) {
            insertions.merge(start, "<", String::concat);
            insertions.merge(start + length, ">", String::concat);
        }
    }

    /** Whether words are the label of a definition, so that they are a link between brackets alone. */
    private boolean isDefined(String words) {
        if (defined.isEmpty()) {
            Set<String> labels = new HashSet<>();
            Matcher definition = DEFINED.matcher(text);
            while (definition.find()) {
                labels.add(definition.group(1).strip().toLowerCase(Locale.ROOT));
            }
            defined = Optional.of(labels);
        }
        return defined.orElse(Set.of()).contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
