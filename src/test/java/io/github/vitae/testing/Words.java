package io.github.vitae.testing;

import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;

/** Words as a reader sees them, counted: what the property “nothing lost” is measured by. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\s*---\n.*?\n---\n", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern LIQUID = Pattern.compile("\\{\\{[^}\n]*\\}\\}|\\{%[^%\n]*%\\}");

    private Words() {}

    /** All words of a text, in lower case, in order. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /**
     * The visible words of a Markdown page, told by other means than the plugin's: comments cut out as a browser would,
     * commonmark as it is, and what jsoup takes for text. Not for pages whose comments are ambiguous.
     */
    public static List<String> visible(String markdown) {
        String text = FRONT_MATTER.matcher(markdown.replace("\r\n", "\n")).replaceFirst("");
        text = COMMENT.matcher(text).replaceAll("");
        text = LIQUID.matcher(text).replaceAll("");
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        String html = HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(text));
        return ofHtml(html);
    }

    /** The words that are on some page, in its body or as its title. */
    public static List<String> shown(List<Output> outputs) {
        List<String> shown = new ArrayList<>();
        for (Output output : outputs) {
            if (output instanceof Output.Page page) {
                shown.addAll(ofHtml(PageHtml.of(page)));
            }
        }
        return shown;
    }

    /** The words of HTML; an element that starts or ends within a word divides it. */
    private static List<String> ofHtml(String html) {
        return of(String.join(
                " ",
                Jsoup.parseBodyFragment(html)
                        .body()
                        .selectStream("*")
                        .flatMap(element -> element.textNodes().stream())
                        .map(TextNode::getWholeText)
                        .toList()));
    }

    /** The words that are not among others, each as often as it is missing there. */
    public static List<String> missing(List<String> wanted, List<String> among) {
        Map<String, Integer> left = new HashMap<>();
        among.forEach(word -> left.merge(word, 1, Integer::sum));
        List<String> missing = new ArrayList<>();
        for (String word : wanted) {
            if (left.merge(word, -1, Integer::sum) < 0) {
                missing.add(word);
            }
        }
        return missing;
    }

    /** The words that are missing and of which no problem says so. Text that was mended may be a part of a word. */
    public static List<String> untold(List<String> missing, List<Problem> problems) {
        List<String> told = new ArrayList<>();
        List<String> mended = new ArrayList<>();
        problems.forEach(
                problem -> (problem.code() == Code.WRONGLY_DECODED_TEXT ? mended : told).addAll(of(problem.message())));
        return missing.stream()
                .filter(word -> !told.contains(word))
                .filter(word -> mended.stream().noneMatch(part -> !isAscii(part) && word.contains(part)))
                .toList();
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
