package io.github.vitae.text.bibtex;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.Formulas;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.KeptRange;
import io.github.vitae.text.source.OffsetMap;
import io.github.vitae.text.source.Places;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceText;
import io.github.vitae.text.source.WrittenText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Text in LaTeX, as the fields of a BibTeX file hold it: accents, ligatures and the macros of ordinary writing become
 * characters and mark-up, braces that protect letter case go. A macro that is not known is told once; its argument stays.
 */
public final class LatexText {

    /** What only Markdown or HTML looks like. */
    private static final Pattern MARKDOWN =
            Pattern.compile("\\]\\(|\\*\\*\\S|\\n[ \\t]*[-*] \\S|</?(?:a|br|p|ul|li|span|div|code)[\\s/>]");

    private static final Pattern HTML = Pattern.compile("</?[a-z]{1,10}[ />]");

    private static final Pattern WRAPPED =
            Pattern.compile("\\s*\\\\(?:url|path|href|nolinkurl)\\s*\\{(.*)\\}\\s*", Pattern.DOTALL);
    private static final Pattern TILDE =
            Pattern.compile("\\{?(?:\\\\textasciitilde(?:\\{\\})?|\\\\~(?:\\{\\})?|\\$\\\\sim\\$|\\\\string~)\\}?");
    private static final Pattern ESCAPED =
            Pattern.compile("\\{?\\\\(?:([_%&#$])|textunderscore(?:\\{\\}| )?)\\}?|\\{([_%&#$~])\\}");

    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^[ \\t]*+%.*+(?:\\n|\\z)");

    /** No entry has more fields of names. */
    private static final int MOST_NAMES = 16;

    private final HtmlGate gate;
    private final Problems problems;
    private final Set<String> told = new HashSet<>();

    /** The fields of names that were read last: those of an entry are asked for twice. */
    private final Map<String, BibNames.Field> names = new HashMap<>();

    /**
     * The texts of one file.
     *
     * @param gate what they pass
     */
    public LatexText(HtmlGate gate) {
        this.gate = gate;
        this.problems = gate.problems();
    }

    /** Takes what is doubtful in them. */
    Problems problems() {
        return problems;
    }

    /** The names in a field of LaTeX without comments: for who they are, and for how they are written. */
    BibNames.Field names(String field) {
        if (names.size() == MOST_NAMES) {
            names.clear();
        }
        return names.computeIfAbsent(field, BibNames.Field::of);
    }

    /** A value as plain words. */
    public String plain(DataValue.Scalar value) {
        return plain(value.value(), value, 0);
    }

    /**
     * A part of a value as plain words.
     *
     * @param part the part, in LaTeX
     * @param value the whole
     * @param offset where the part starts in it
     */
    public String plain(String part, DataValue.Scalar value, int offset) {
        if (isWords(part)) {
            return part;
        }
        String words = render(part, value, offset).plain();
        return WrittenText.mended(words, (at, length) -> value.locate(offset, part.length()), problems);
    }

    /**
     * A title.
     *
     * @param text its words and their looks, of which one is that they keep their case
     * @param keptCase the words whose letters keep their case, in order
     */
    public record Title(RichText text, List<String> keptCase) {
        public Title {
            Objects.requireNonNull(text, "text");
            keptCase = List.copyOf(keptCase);
        }
    }

    /** A title, and what of it keeps its case: both of one reading. */
    public Title title(DataValue.Scalar value) {
        if (isWords(value.value())) {
            return new Title(rich(value), List.of());
        }
        LatexRenderer rendered = mended(value);
        List<KeptRange> kept = rendered.kept();
        RichText text = rich(rendered, value);
        return new Title(
                text.plain().equals(rendered.shown()) ? HtmlGate.keptCase(text, kept) : text,
                kept.stream().map(KeptRange::words).toList());
    }

    /** A value with its mark-up. */
    public RichText rich(DataValue.Scalar value) {
        // most titles and abstracts
        Optional<RichText> words = isWords(value.value()) ? HtmlGate.words(value.value()) : Optional.empty();
        return words.orElseGet(() -> rich(mended(value), value));
    }

    /** Whether a text is what it is in LaTeX, too: words of ASCII with single blanks between, and signs that end them. */
    static boolean isWords(String latex) {
        char before = ' ';
        for (int at = 0; at < latex.length(); at++) {
            char c = latex.charAt(at);
            boolean word = NameSigns.isAscii(c) || (c >= '0' && c <= '9') || c == '.' || c == ',';
            if (!word && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return latex.isEmpty() || before != ' ';
    }

    private LatexRenderer mended(DataValue.Scalar value) {
        return render(WrittenText.mended(value.value(), value::locate, problems), value, 0);
    }

    private RichText rich(LatexRenderer rendered, DataValue.Scalar value) {
        String html = rendered.html();
        Optional<RichText> words = HtmlGate.words(html);
        if (words.isPresent()) {
            return words.get();
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        Formulas.take(body);
        List<Node> nodes = List.copyOf(body.childNodes());
        return gate.clean(
                nodes,
                new Places(
                        SourceText.within(value.location().file(), value.value(), value::locate), new OffsetMap(), ""));
    }

    /** A value that may be Markdown instead, which people write where a page shows it. */
    public RichText richOrMarkdown(DataValue.Scalar value) {
        return isMarkdown(value.value()) ? DataText.markdown(value, gate) : rich(value);
    }

    /** Whether there are marks of Markdown or of HTML in a text; most abstracts have no sign that could start one. */
    private static boolean isMarkdown(String text) {
        boolean mayBe = text.indexOf('<') >= 0 || text.indexOf('\n') >= 0 || text.contains("](") || text.contains("**");
        return mayBe && MARKDOWN.matcher(text).find();
    }

    /** A value that may be HTML instead. */
    public RichText richOrHtml(DataValue.Scalar value) {
        return HTML.matcher(value.value()).find() ? DataText.html(value, gate) : rich(value);
    }

    private LatexRenderer render(String latex, DataValue.Scalar value, int offset) {
        return LatexRenderer.render(withoutComments(PlainText.visible(latex)), (name, at) -> {
            if (told.add(name)) {
                problems.add(
                        Code.UNKNOWN_MACRO,
                        value.locate(offset + at, name.length() + 1),
                        "the macro \\" + name + " is not known; what it applies to is shown as it is",
                        "write the character itself, or plain text");
            }
        });
    }

    /** A line that starts with a percent sign, behind the first line, is a comment; nothing moves. */
    static String withoutComments(String latex) {
        if (latex.indexOf("%") < 0 || latex.indexOf('\n') < 0) {
            return latex;
        }
        StringBuilder kept = new StringBuilder(latex);
        Matcher comment = COMMENT_LINE.matcher(latex);
        int from = latex.indexOf('\n') + 1;
        while (from <= latex.length() && comment.find(from)) {
            for (int i = comment.start(); i < comment.end(); i++) {
                kept.setCharAt(i, ' ');
            }
            from = Math.max(comment.end(), from + 1);
        }
        return kept.toString();
    }

    /** A value that is no text but an address or an identifier: only what LaTeX makes people escape in it is undone. */
    public static String verbatim(String value) {
        String bare = WRAPPED.matcher(value).replaceFirst("$1");
        bare = TILDE.matcher(bare).replaceAll("~");
        bare = ESCAPED.matcher(bare)
                .replaceAll(found -> found.group(1) != null
                        ? Matcher.quoteReplacement(found.group(1))
                        : found.group(2) != null ? Matcher.quoteReplacement(found.group(2)) : "_");
        bare = bare.replaceAll("\\s*\\n\\s*", "").strip();
        while (bare.length() > 1 && bare.startsWith("{") && bare.endsWith("}")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare;
    }
}
