package io.github.vitae.text.data;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.hidden.HiddenMarkup;
import io.github.vitae.text.hidden.HiddenText;
import io.github.vitae.text.source.Locator;
import io.github.vitae.text.source.SourceText;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes comments out of a value of a data file before anybody reads it: a title or a name is text, and goes to pages, downloads
 * and other programs as it is. Places in what remains lead to where it stands in the file.
 */
public final class HiddenValue {

    /** A line of a value in LaTeX, behind the first, that is a comment. */
    private static final Pattern LATEX_COMMENT = Pattern.compile("(?m)(?<=\\n)[ \\t]*+%.*+(?:\\n|\\z)");

    private HiddenValue() {}

    /** A value of YAML, JSON, TOML or a table, in which backticks stand around code. */
    static DataValue.Scalar of(String value, boolean nothing, Location location, Locator places, Problems problems) {
        if (!HiddenText.mayBeIn(value)) {
            return new DataValue.Scalar(value, nothing, location, places);
        }
        SourceText source = SourceText.assembled(location.file(), value, places);
        return shown(HiddenText.blankAll(source, 0, problems).content(), value, nothing, location, places);
    }

    /** A value of BibTeX: backticks are quotation marks, and elements that a browser does not show go as well. */
    public static DataValue.Scalar ofLatex(String value, Location location, Locator places, Problems problems) {
        if (!HiddenText.mayBeIn(value) && value.indexOf('%') < 0 && value.indexOf('<') < 0) {
            return new DataValue.Scalar(value, false, location, places);
        }
        SourceText source = SourceText.assembled(location.file(), value, places);
        char[] kept = HiddenText.blankProse(source, problems).content().toCharArray();
        Matcher comment = LATEX_COMMENT.matcher(value);
        while (comment.find()) {
            Arrays.fill(kept, comment.start(), comment.end(), SourceText.FILLER);
        }
        for (HiddenMarkup.Range element : HiddenMarkup.in(new String(kept), false)) {
            Arrays.fill(kept, element.from(), element.to(), SourceText.FILLER);
            problems.add(
                    Code.HIDDEN_TEXT,
                    places.locate(element.from(), 0),
                    "a browser does not show this element; it is not published",
                    "take it out, or let it be seen");
        }
        return shown(new String(kept), value, false, location, places);
    }

    private static DataValue.Scalar shown(
            String blanked, String value, boolean nothing, Location location, Locator places) {
        if (blanked.equals(value)) {
            return new DataValue.Scalar(value, nothing, location, places);
        }
        int[] offsets = new int[blanked.length() + 1];
        StringBuilder shown = new StringBuilder(blanked.length());
        for (int i = 0; i < blanked.length(); i++) {
            boolean behindBlank = shown.length() == 0 || shown.charAt(shown.length() - 1) == ' ';
            boolean first = i > 0 && blanked.charAt(i) == ' ' && blanked.charAt(i - 1) == SourceText.FILLER;
            if (blanked.charAt(i) != SourceText.FILLER && !(first && behindBlank)) {
                offsets[shown.length()] = i;
                shown.append(blanked.charAt(i));
            }
        }
        int end = shown.length();
        while (end > 0 && shown.charAt(end - 1) == ' ' && !value.endsWith(" ")) {
            end--;
        }
        offsets[end] = blanked.length();
        int[] kept = Arrays.copyOf(offsets, end + 1);
        String words = shown.substring(0, end);
        return new DataValue.Scalar(
                words,
                nothing || words.isEmpty(),
                location,
                (offset, length) -> places.locate(kept[Math.max(0, Math.min(offset, kept.length - 1))], length));
    }
}
