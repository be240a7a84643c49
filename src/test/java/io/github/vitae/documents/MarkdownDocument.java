package io.github.vitae.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A document that users or contributors read, as commonmark-java reads it, which no part of the plugin had a hand in.
 *
 * @param path its file, relative to the repository
 * @param blocks its blocks of code, in order
 * @param spans code within its lines
 * @param headings the words of its headings
 * @param names the places in it that are named in HTML: {@code <a id="x"></a>}
 * @param links where its links and pictures lead
 */
public record MarkdownDocument(
        Path path,
        List<CodeBlock> blocks,
        List<Place> spans,
        List<String> headings,
        List<String> names,
        List<Place> links) {

    /** The pages of the plugin's site. */
    static final Path PAGES = Path.of("src", "site", "markdown");

    private static final Pattern NAME = Pattern.compile("<a id=\"([^\"]*)\">");
    private static final Pattern FILE = Pattern.compile("([\\w./-]+\\.\\w+)");

    /**
     * Words in a document.
     *
     * @param line the line that they stand in, from 1 on
     * @param text the words
     */
    public record Place(Path path, int line, String text) {

        @Override
        public String toString() {
            return path + ":" + line + " " + text;
        }
    }

    /** All documents: those at the top, in {@code docs}, and the pages of the site. */
    public static List<MarkdownDocument> all() {
        return Stream.of(files(Path.of(""), 1), files(Path.of("docs"), 9), pages())
                .flatMap(List::stream)
                .map(MarkdownDocument::read)
                .toList();
    }

    /** The files of the site's pages. */
    static List<Path> pages() {
        return files(PAGES, 9);
    }

    private static List<Path> files(Path folder, int depth) {
        try (Stream<Path> walk = Files.walk(folder, depth)) {
            return walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document in a file. */
    static MarkdownDocument read(Path file) {
        try {
            return of(file, Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document with some text. */
    static MarkdownDocument of(Path file, String text) {
        Node root = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(text);
        Collector collector = new Collector(file);
        root.accept(collector);
        return new MarkdownDocument(
                file, collector.blocks, collector.spans, collector.headings, collector.names, collector.links);
    }

    /**
     * The names that code hosts give to its headings, in order: small letters, hyphens for blanks, without other signs, a number
     * behind one that was there before.
     */
    List<String> anchors() {
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<String> anchors = new ArrayList<>();
        for (String heading : headings) {
            String name = heading.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                    .replace(' ', '-');
            int before = seen.merge(name, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? name : name + "-" + before);
        }
        return anchors;
    }

    /** The words in a part of a document, without its marks. */
    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak line) {
                words.append(' ');
            }
        });
        return words.toString();
    }

    private static final class Collector extends AbstractVisitor {

        private final Path file;
        private final List<CodeBlock> blocks = new ArrayList<>();
        private final List<Place> spans = new ArrayList<>();
        private final List<String> headings = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<Place> links = new ArrayList<>();

        Collector(Path file) {
            this.file = file;
        }

        private static int line(Node node) {
            return node.getSourceSpans().isEmpty()
                    ? 0
                    : node.getSourceSpans().get(0).getLineIndex() + 1;
        }

        @Override
        public void visit(Heading heading) {
            headings.add(words(heading));
            visitChildren(heading);
        }

        @Override
        public void visit(FencedCodeBlock block) {
            String[] info =
                    Optional.ofNullable(block.getInfo()).orElse("").strip().split("\\s+", 2);
            String named = info.length > 1 ? info[1] : before(block);
            block(block, info[0], named, block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            block(block, CodeBlock.NONE, "", block.getLiteral());
        }

        private void block(Node node, String language, String name, String text) {
            String section = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
            blocks.add(new CodeBlock(file, line(node), language, name, section, text));
        }

        /** The file that the line before a block names, if it says nothing else: {@code `news.yml`:}. */
        private static String before(Node block) {
            if (block.getPrevious() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Code code) {
                Matcher name = FILE.matcher(code.getLiteral());
                if (name.matches() && words(paragraph).equals(code.getLiteral() + ":")) {
                    return name.group(1);
                }
            }
            return "";
        }

        @Override
        public void visit(Code code) {
            spans.add(new Place(file, line(code), code.getLiteral()));
        }

        @Override
        public void visit(HtmlInline html) {
            Matcher name = NAME.matcher(html.getLiteral());
            if (name.matches()) {
                names.add(name.group(1));
            }
        }

        @Override
        public void visit(Link link) {
            links.add(new Place(file, line(link), link.getDestination()));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            links.add(new Place(file, line(image), image.getDestination()));
        }
    }
}
