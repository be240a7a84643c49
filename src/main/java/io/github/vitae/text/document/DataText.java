package io.github.vitae.text.document;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.html.Formulas;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.html.NodeRun;
import io.github.vitae.text.markdown.MarkdownHtml;
import io.github.vitae.text.math.FormulaMarks;
import io.github.vitae.text.source.OffsetMap;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import io.github.vitae.text.source.WrittenText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Text in data files: plain, or Markdown that goes through the gate. */
public final class DataText {

    private static final Pattern FOREIGN_HEADING = Pattern.compile("<jats:title>\\s*Abstract\\s*</jats:title>");
    private static final Pattern FOREIGN_TAG = Pattern.compile("</?((?:jats|mml):[a-z-]{1,20}|scp)(?: [^<>]{0,200})?>");

    /** What comes before the sign that would make a block of a line (CommonMark 0.31, 4.2, 5.1, 5.2). */
    private static final Pattern BLOCK =
            Pattern.compile("\\s*+(?:[0-9]{1,9}(?=[.)](?:\\s|$))|(?=>|[-+*](?:\\s|$)|#{1,6}(?:\\s|$)))");

    private DataText() {}

    /** A value that is plain text. Text that was decoded wrongly once is mended and reported. */
    public static String plain(DataValue.Scalar scalar, Problems problems) {
        return WrittenText.mended(scalar.value(), scalar::locate, problems);
    }

    /**
     * A text in a data file as a document of its own, below a heading. Places in it lead into the data file.
     *
     * @param title the heading, if it has one
     * @param text the text
     */
    public static SourceText document(Optional<DataValue.Scalar> title, DataValue.Scalar text) {
        return below(title, text.document(), 0);
    }

    /**
     * A text below a heading. Places in it lead to where both come from.
     *
     * @param title the heading, if it has one
     * @param body the text
     * @param from where in it the text starts
     */
    public static SourceText below(Optional<DataValue.Scalar> title, SourceText body, int from) {
        SourceAssembly assembly = new SourceAssembly();
        title.ifPresent(words -> {
            SourceText heading = words.document();
            assembly.insert("## ", heading, 0);
            assembly.take(heading, 0, heading.content().length());
            assembly.insert("\n\n", body, from);
        });
        assembly.take(body, from, body.content().length());
        return assembly.toText(body.file());
    }

    /** A value that is Markdown. Problems in it point into the data file. */
    public static RichText markdown(DataValue.Scalar scalar, HtmlGate gate) {
        SourceText source = scalar.document();
        return gate.known(
                source.content(),
                () -> MarkdownHtml.phrase(source.content())
                        .map(HtmlGate::phrase)
                        .orElseGet(() -> asDocument(source, gate)));
    }

    /** A text as a document of its own, without a paragraph around it if it is one. */
    static RichText asDocument(SourceText source, HtmlGate gate) {
        return AuthorDocument.parse(source, 0, gate, DocumentScope.NONE).inlineText();
    }

    /**
     * A value that is a title or a name in Markdown: one line, which is no list, heading or quotation, whatever it starts with.
     * {@code 1. FC Nord} stays that.
     */
    public static RichText title(DataValue.Scalar scalar, HtmlGate gate) {
        SourceText source = scalar.document();
        Matcher start = BLOCK.matcher(source.content());
        if (source.content().strip().indexOf('\n') >= 0 || !start.lookingAt()) {
            return markdown(scalar, gate);
        }
        int sign = start.end();
        SourceAssembly assembly = new SourceAssembly();
        assembly.take(source, 0, sign);
        assembly.insert("\\", source, sign);
        assembly.take(source, sign, source.content().length());
        return asDocument(assembly.toText(source.file()), gate);
    }

    /**
     * A value that is a short text in HTML, as databases of publications export it. The elements of their own
     * vocabularies go, their words stay.
     */
    public static RichText html(DataValue.Scalar scalar, HtmlGate gate) {
        String html = FOREIGN_HEADING.matcher(scalar.value()).replaceAll("");
        html = FOREIGN_TAG.matcher(html).replaceAll(tag -> tag.group(1).equals("jats:p") ? " " : "");
        SourceText source = SourceText.within(scalar.location().file(), scalar.value(), scalar::locate);
        Places places = new Places(source, new OffsetMap(), "");
        FormulaMarks formulas = FormulaMarks.of(SourceText.of(source.file(), html), 0);
        Element body = Jsoup.parseBodyFragment(formulas.source().content()).body();
        Formulas.place(body, formulas, places);
        body.select("span.nocase").unwrap();
        List<Node> nodes = List.copyOf(body.childNodes());
        return gate.clean(nodes, places);
    }

    /**
     * HTML that was put together from an author's texts, in which nothing but elements is mark-up: a dollar sign is one.
     *
     * @param html the HTML with the way back from it
     */
    public static RichText assembled(SourceText html, HtmlGate gate) {
        OffsetMap same = new OffsetMap();
        same.add(0, 0, html.content().length());
        Element body = new Element("body");
        NodeRun.move(Parser.htmlParser().setTrackPosition(true).parseFragmentInput(html.content(), body, ""), body);
        return gate.clean(List.copyOf(body.childNodes()), new Places(html, same, ""));
    }
}
