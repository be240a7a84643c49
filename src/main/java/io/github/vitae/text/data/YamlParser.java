package io.github.vitae.text.data;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.hidden.QuotableText;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 as a tree of {@link DataValue}s, with places. No value is taken for anything but text, no tag is obeyed,
 * and nesting, size and aliases are bounded.
 */
public final class YamlParser {

    /** Of a file that holds comments, and more characters than this, no line is quoted. */
    private static final int MOST_QUOTED = 100_000;

    private YamlParser() {}

    /**
     * Reads a document.
     *
     * @param source the file
     * @param from where the document starts in it
     * @param to where it ends
     * @param problems takes what is no YAML, each with its place
     * @return its tree; nothing if it is empty or no YAML
     */
    public static Optional<DataValue> parse(SourceText source, int from, int to, Problems problems) {
        return parse(source, from, to, problems, new AtomicInteger());
    }

    /**
     * Reads a document, or a part of one.
     *
     * @param values how many values were read of the file, those that aliases stand for among them; counted on
     */
    static Optional<DataValue> parse(SourceText source, int from, int to, Problems problems, AtomicInteger values) {
        String yaml = source.content().substring(from, to);
        if (yaml.isBlank()) {
            return Optional.empty();
        }
        YamlOffsets offsets = new YamlOffsets(source, yaml, from);
        YamlTree tree = new YamlTree(source, offsets, problems, values);
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(yaml.length() + 1).build();
        try {
            for (Event event : new Parse(settings).parseString(yaml)) {
                if (!tree.take(event)) {
                    return Optional.empty();
                }
            }
            return tree.root();
        } catch (MarkedYamlEngineException broken) {
            int offset =
                    offset(broken, offsets, from, from + yaml.stripTrailing().length());
            String problem = String.valueOf(broken.getProblem());
            problems.add(
                    Code.BROKEN_YAML,
                    source.locate(offset, 1),
                    "this is no YAML: " + YamlAdvice.message(problem, line(source, offset)),
                    YamlAdvice.fix(problem, line(source, offset)));
        } catch (ReaderException unreadable) {
            problems.add(
                    Code.BROKEN_YAML,
                    source.locate(offsets.ofCodePoint(unreadable.getPosition()), 1),
                    String.format(
                            java.util.Locale.ROOT,
                            "this is no YAML: the character U+%04X may not stand here",
                            unreadable.getCodePoint()),
                    "take it out");
        } catch (IllegalArgumentException | IndexOutOfBoundsException escape) {
            // what the library makes of \\u where the digits end with the file
            problems.add(
                    Code.BROKEN_YAML,
                    source.locate(tree.reached(from), 1),
                    "this is no YAML: an escape behind here, such as \\u00e9, is not complete",
                    "write all of its digits, or the character itself");
        } catch (YamlEngineException broken) {
            problems.add(
                    Code.BROKEN_YAML,
                    source.locate(from, 0),
                    "this is no YAML: " + PlainText.folded(String.valueOf(broken.getMessage())),
                    "check the file with a YAML editor");
        }
        return Optional.empty();
    }

    /** Where the document is broken. What is missing at its end is missing to what was opened before, and is told there. */
    private static int offset(MarkedYamlEngineException broken, YamlOffsets offsets, int from, int end) {
        Mark mark = broken.getProblemMark().or(broken::getContextMark).orElse(null);
        if (mark == null) {
            return from;
        }
        int offset = offsets.of(mark);
        return offset < end ? offset : broken.getContextMark().map(offsets::of).orElse(offset);
    }

    private static String line(SourceText source, int offset) {
        String content = source.content();
        boolean hides = content.contains("<!--");
        if (hides) {
            content = content.length() > MOST_QUOTED
                    ? ""
                    : QuotableText.of(source).content();
        }
        int start = Math.min(content.lastIndexOf('\n', offset - 1) + 1, content.length());
        int end = content.indexOf('\n', Math.min(offset, content.length()));
        String line = content.substring(start, end < start ? content.length() : end);
        return hides
                ? line
                : QuotableText.of(SourceText.of(source.file(), line)).content();
    }
}
