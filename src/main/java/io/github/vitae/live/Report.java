package io.github.vitae.live;

import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.notation.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the panel is told, as JSON in one line. */
final class Report {

    private Report() {}

    static String of(Board.State state, EditorLink editor) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("build", state.number());
        told.put("pages", state.pages());
        told.put("stale", state.isStale());
        state.last().failure().ifPresent(why -> told.put("failure", why));
        List<Object> problems = new ArrayList<>();
        state.last().problems().forEach(problem -> problems.add(of(problem, editor)));
        told.put("problems", problems);
        return JsonWriter.inHtml(told, "");
    }

    private static Map<String, Object> of(Problem problem, EditorLink editor) {
        Location location = problem.location();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        told.put("place", location.toString());
        told.put("what", problem.message());
        told.put("cure", problem.fix());
        told.put("code", problem.code().id());
        editor.to(location).ifPresent(address -> told.put("open", address));
        return told;
    }
}
