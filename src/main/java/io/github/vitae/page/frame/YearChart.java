package io.github.vitae.page.frame;

import io.github.vitae.model.Publication;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many publications there are of each year, drawn as bars. Its words say the same, for those who do not see it. */
public final class YearChart {

    private static final int FEWEST_YEARS = 3;
    private static final int MOST_YEARS = 80;
    private static final int STEP = 12;
    private static final int BAR = 9;
    private static final int HEIGHT = 48;

    private final TreeMap<Integer, Integer> counts = new TreeMap<>();

    public YearChart(List<Publication> publications) {
        publications.forEach(publication ->
                publication.date().ifPresent(date -> counts.merge(date.start().year(), 1, Integer::sum)));
    }

    /** The drawing, where there are years enough to compare. */
    public void write(Markup markup, Messages messages) {
        if (counts.size() < FEWEST_YEARS || counts.lastKey() - counts.firstKey() >= MOST_YEARS) {
            return;
        }
        int years = counts.lastKey() - counts.firstKey() + 1;
        int width = years * STEP;
        markup.start("figure", "class", "vitae-chart");
        markup.start(
                "svg",
                "role",
                "img",
                "aria-label",
                words(messages),
                "viewBox",
                "0 0 " + width + " " + HEIGHT,
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(HEIGHT));
        markup.path(bars()).end("svg");
        markup.start("figcaption", "aria-hidden", "true");
        markup.start("span").text(String.valueOf(counts.firstKey())).end("span");
        markup.start("span").text(String.valueOf(counts.lastKey())).end("span");
        markup.end("figcaption").end("figure").line();
    }

    private String words(Messages messages) {
        String all = counts.entrySet().stream()
                .map(count -> count.getKey() + ": " + count.getValue())
                .collect(Collectors.joining(", "));
        return messages.get("publications.chart", all);
    }

    private String bars() {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        StringBuilder path = new StringBuilder();
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            int height = Math.max(2, count.getValue() * (HEIGHT - 2) / most);
            int x = (count.getKey() - counts.firstKey()) * STEP + (STEP - BAR) / 2;
            path.append("M" + x + " " + HEIGHT + "v-" + height + "h" + BAR + "v" + height + "z");
        }
        return path.toString();
    }
}
