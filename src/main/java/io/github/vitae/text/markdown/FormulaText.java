package io.github.vitae.text.markdown;

import io.github.vitae.text.math.FormulaMarks;
import io.github.vitae.text.math.FormulaMarks.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/**
 * Formulas of a text that is written as Markdown: as the TeX that they were made of, between dollar signs. While the text is
 * written marks stand for them, in which nothing is escaped.
 */
final class FormulaText {

    /**
     * A formula.
     *
     * @param tex its TeX
     * @param block whether it stands alone
     */
    private record Written(String tex, boolean block) {}

    private final List<Written> formulas = new ArrayList<>();

    /** Puts marks in the place of the formulas below an element. */
    void mark(Element body) {
        for (Element math : body.getElementsByTag("math")) {
            Element annotation = math.selectFirst("annotation");
            if (annotation != null) {
                String mark = FormulaMarks.mark(formulas.size());
                formulas.add(
                        new Written(annotation.wholeText(), math.attr("display").equals("block")));
                math.replaceWith(new TextNode(mark));
            }
        }
    }

    /** Markdown with formulas in the place of their marks. */
    String written(String markdown) {
        if (formulas.isEmpty()) {
            return markdown;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        int count = formulas.size();
        Optional<Mark> next = FormulaMarks.next(markdown, from, count);
        for (; next.isPresent(); next = FormulaMarks.next(markdown, from, count)) {
            int at = next.get().start();
            int end = next.get().end();
            Written formula = formulas.get(next.get().number());
            boolean starts = startsLine(markdown, at);
            boolean ends = end == markdown.length() || markdown.charAt(end) == '\n';
            out.append(markdown, from, at);
            // two dollar signs on a line of their own set a formula apart, within a line they do not
            String sign = starts && ends && !formula.block ? "$" : "$$";
            out.append(formula.block && !starts ? "\n" : "")
                    .append(sign)
                    .append(literal(formula.tex))
                    .append(sign);
            out.append(formula.block && !ends ? "\n" : "");
            from = end;
        }
        return out.append(markdown, from, markdown.length()).toString();
    }

    /** Whether nothing stands on the line before a place but marks of lists and quotations. */
    private static boolean startsLine(String markdown, int at) {
        int start = at;
        while (start > 0 && " >-*.)0123456789".indexOf(markdown.charAt(start - 1)) >= 0) {
            start--;
        }
        return start == 0 || markdown.charAt(start - 1) == '\n';
    }

    /** TeX in which nothing means something to Liquid, kramdown or HTML. */
    private static String literal(String tex) {
        return Entities.escape(tex)
                .replace("{{", "{ {")
                .replace("}}", "} }")
                .replace("{%", "{ %")
                .replace("{:", "{ :");
    }
}
