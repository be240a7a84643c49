package io.github.vitae.page.citation;

import io.github.vitae.page.citation.Citation.Role;
import io.github.vitae.page.citation.Citation.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes dates in a citation as Chinese writes them: the year before the month before the day, each behind its number. Most styles say
 * themselves in which order the parts of a date stand, which is that of English, and only what months are called comes from the language:
 * {@code 五月 1}, {@code 5月 2024}.
 */
final class ChineseDates {

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");

    private static final String MONTH = "(?<![\\p{IsHan}0-9])(十[一二]|[一二三四五六七八九十]|1[0-2]|[1-9])月";
    private static final Pattern DAY = Pattern.compile(MONTH + " ([0-9]{1,2})(?![0-9\\p{L}])");
    private static final Pattern ALONE = Pattern.compile(MONTH + "(?![\\p{IsHan}0-9])");
    private static final Pattern LAST = Pattern.compile(MONTH + " $");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private ChineseDates() {}

    /** The same with its dates written so; titles, and where it appeared, stay as they are. */
    static Citation written(Citation citation) {
        List<Run> runs = new ArrayList<>();
        for (Run run : citation.runs()) {
            Run last = runs.isEmpty() ? Run.plain("") : runs.get(runs.size() - 1);
            Matcher month = LAST.matcher(last.text());
            if (last.role() == Role.TEXT && YEAR.matcher(run.text()).matches() && month.find()) {
                runs.set(runs.size() - 1, last.withText(last.text().substring(0, month.start())));
                runs.add(run);
                runs.add(new Run("年" + number(month.group(1)) + "月", Set.of(), Role.TEXT, -1));
            } else {
                runs.add(run);
            }
        }
        runs.removeIf(run -> run.text().isEmpty());
        runs.replaceAll(run -> run.role() == Role.TEXT ? run.withText(said(run.text())) : run);
        return new Citation(runs);
    }

    private static String said(String text) {
        String days = DAY.matcher(text).replaceAll(date -> number(date.group(1)) + "月" + date.group(2) + "日");
        // what is in numbers already stays
        return ALONE.matcher(days).replaceAll(ChineseDates::month);
    }

    private static String month(MatchResult written) {
        return number(written.group(1)) + "月";
    }

    private static String number(String written) {
        int at = NUMERALS.indexOf(written);
        return at < 0 ? written : String.valueOf(at + 1);
    }
}
