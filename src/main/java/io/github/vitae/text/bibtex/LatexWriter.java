package io.github.vitae.text.bibtex;

import io.github.vitae.model.value.RichText;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Writes text as LaTeX that {@link LatexText} reads as the same again. Letters of all scripts stay themselves. */
public final class LatexWriter {

    private static final Map<String, String> MACROS = Map.of(
            "em",
            "\\emph{",
            "i",
            "\\textit{",
            "b",
            "\\textbf{",
            "strong",
            "\\textbf{",
            "code",
            "\\texttt{",
            "u",
            "\\underline{");

    private LatexWriter() {}

    /** Plain text as LaTeX. */
    public static String of(String text) {
        StringBuilder latex = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean run = i > 0 && text.charAt(i - 1) == c && "-'`".indexOf(c) >= 0;
            latex.append(run ? "{}" : "").append(escaped(c));
        }
        return latex.toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&', '%', '$', '#', '_' -> "\\" + c;
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            case '\'' -> "\\textquotesingle{}";
            case '`' -> "\\textasciigrave{}";
            case '\u00A0' -> "~";
            case '–' -> "--";
            case '—' -> "---";
            case '’' -> "'";
            default -> String.valueOf(c);
        };
    }

    /**
     * An address or an identifier, as it stands in a field of its own. Addresses within the site start with {@code /}.
     */
    public static String verbatim(String address) {
        return address.replace(String.valueOf(RichText.SITE_ROOT), "/")
                .replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D");
    }

    /** Whether LaTeX has words for all the mark-up of a text. */
    public static boolean canWrite(RichText text) {
        return parsed(text).select("*").stream()
                .allMatch(element -> element.nameIs("body")
                        || MACROS.containsKey(element.normalName())
                        || element.nameIs("sub")
                        || element.nameIs("sup")
                        || (element.nameIs("a") && !element.attr("href").isEmpty())
                        || element.className().equals("small-caps"));
    }

    /** Text with its mark-up as LaTeX; mark-up that LaTeX has no words for goes. */
    public static String of(RichText text) {
        StringBuilder latex = new StringBuilder();
        parsed(text).traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    boolean math = node.parent() instanceof Element parent && isMath(parent);
                    latex.append(math ? words.getWholeText() : of(words.getWholeText()));
                } else if (node instanceof Element element) {
                    latex.append(opening(element));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    latex.append(
                            isMath(element)
                                    ? "$"
                                    : isScript(element)
                                            ? "}$"
                                            : opening(element).isEmpty() ? "" : "}");
                }
            }
        });
        return latex.toString();
    }

    /**
     * Text with its mark-up as LaTeX, with braces around the stretches that keep their case.
     *
     * @param kept the stretches, in order, as {@link LatexText#title} gives them
     */
    public static String of(RichText text, List<String> kept) {
        String latex = of(text);
        StringBuilder braced = new StringBuilder(latex.length() + 16);
        int from = 0;
        for (String words : kept) {
            int start = start(latex, words, from);
            if (start >= 0) {
                int end = end(latex, words, start);
                String stretch = latex.substring(start, end);
                boolean math = stretch.startsWith("$") && stretch.indexOf('$', 1) == stretch.length() - 1;
                braced.append(latex, from, start).append(math ? stretch : "{" + stretch + "}");
                from = end;
            }
        }
        return braced.append(latex, from, latex.length()).toString();
    }

    /** Where a stretch starts; negative if it is not there. */
    private static int start(String latex, String words, int from) {
        int at = latex.indexOf(of(words), from);
        for (int start = from; at < 0 && start < latex.length(); start++) {
            at = end(latex, words, start) > 0 ? start : -1;
        }
        return at;
    }

    /** Where a stretch ends that starts at a place; negative if none does. */
    private static int end(String latex, String words, int start) {
        String plain = of(words);
        if (latex.startsWith(plain, start)) {
            return start + plain.length();
        }
        // what has raised and lowered characters is written in another way than its words
        int farthest = Math.min(latex.length(), start + 8 * words.length() + 16);
        for (int end = start + 1; end <= farthest && (start == 0 || latex.charAt(start - 1) != '\\'); end++) {
            String stretch = latex.substring(start, end);
            if (isClosed(stretch)
                    && LatexRenderer.render(stretch, (name, at) -> {}).plain().equals(words)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isClosed(String latex) {
        int depth = 0;
        for (int at = 0; at < latex.length() && depth >= 0; at++) {
            depth += latex.charAt(at) == '{' ? 1 : latex.charAt(at) == '}' ? -1 : 0;
        }
        return depth == 0
                && !latex.endsWith("\\")
                && latex.chars().filter(c -> c == '$').count() % 2 == 0;
    }

    private static boolean isMath(Element element) {
        return element.nameIs("code") && element.hasClass("math");
    }

    private static boolean isScript(Element element) {
        return element.nameIs("sub") || element.nameIs("sup");
    }

    private static String opening(Element element) {
        if (isMath(element)) {
            return "$";
        }
        if (isScript(element)) {
            return element.nameIs("sub") ? "$_{" : "$^{";
        }
        if (element.nameIs("a") && !element.attr("href").isEmpty()) {
            return "\\href{" + verbatim(element.attr("href")) + "}{";
        }
        return element.hasClass("small-caps") ? "\\textsc{" : MACROS.getOrDefault(element.normalName(), "");
    }

    private static Element parsed(RichText text) {
        Document frame = new Document("");
        frame.outputSettings().prettyPrint(false);
        Element body = frame.appendElement("body");
        String fragment = text.fragment().replace(String.valueOf(RichText.SITE_ROOT), "/");
        for (Node node : Parser.htmlParser().parseFragmentInput(fragment, body, "")) {
            body.appendChild(node);
        }
        for (Element math : body.getElementsByTag("math")) {
            Element tex = math.selectFirst("annotation");
            math.replaceWith(new Element("code").addClass("math").text(tex == null ? math.text() : tex.wholeText()));
        }
        return body;
    }
}
