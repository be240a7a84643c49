package io.github.vitae.text;

import io.github.vitae.model.RichText;
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
            "em", "\\emph{", "i", "\\textit{", "b", "\\textbf{", "strong", "\\textbf{", "code", "\\texttt{", "u", "\\underline{");

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
                    latex.append(isMath(element) ? "$" : isScript(element) ? "}$" : opening(element).isEmpty() ? "" : "}");
                }
            }
        });
        return latex.toString();
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
        return body;
    }
}
