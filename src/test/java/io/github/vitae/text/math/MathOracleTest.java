package io.github.vitae.text.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Many formulas: what is made of them is kept, and compared with what KaTeX makes of them where that is installed.
 *
 * <p>{@code npm install katex} in a folder, then {@code -Dmath.oracle=FOLDER}. Trees are compared: what is an element in what,
 * and the characters, without attributes, blanks and rows, which both write as they like. Formulas that differ for a reason
 * are in {@code oracle-differences.txt}, each below its reason.
 */
class MathOracleTest {

    private static final Path FORMULAS = Path.of("src/test/resources/math/formulas.txt");
    private static final Path EXPECTED = Path.of("src/test/resources/math/mathml.txt");
    private static final Path DIFFERENCES = Path.of("src/test/resources/math/oracle-differences.txt");

    private static final String SCRIPT = "const katex=require(process.argv[1]+'/node_modules/katex');"
            + "const lines=require('fs').readFileSync(0,'utf8').split('\\n');"
            + "for(const l of lines){const d=l.startsWith('D ');"
            + "try{console.log(katex.renderToString(d?l.slice(2):l,{displayMode:d,output:'mathml',strict:'ignore'}).replace(/\\n/g,' '))}"
            + "catch(e){console.log('<error/>')}}";

    /** Signs that look alike and are two characters: of each pair one program has the first, one the second. */
    private static final String OTHER_SIGNS = "|∣‖∥¯ˉˆ^´ˊ`ˋ˜~‾ˉ";

    /** Elements that only say how large or wide something is. */
    private static final Set<String> TRANSPARENT = Set.of("mrow", "mstyle", "mpadded", "semantics");

    private static List<String> formulas() throws IOException {
        return Files.readAllLines(FORMULAS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .toList();
    }

    private static String made(String line) {
        boolean display = line.startsWith("D ");
        Formula formula = Formula.of(display ? line.substring(2) : line, display, new Formula.Macros());
        return formula.typeset().orElse("TeX: " + formula.macro() + formula.reason());
    }

    @Test
    void whatIsMadeOfFormulasIsKept() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : formulas()) {
            lines.add(line);
            lines.add("  " + made(line));
            boolean display = line.startsWith("D ");
            lines.add("  "
                    + Formula.of(display ? line.substring(2) : line, display, new Formula.Macros())
                            .words());
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.write(EXPECTED, lines);
        }
        assertThat(lines).hasSizeGreaterThan(500 * 3).isEqualTo(Files.readAllLines(EXPECTED));
        assertThat(lines).noneMatch(line -> line.startsWith("  TeX: "));
    }

    @Test
    void anotherProgramMakesTheSameTrees() throws IOException, InterruptedException {
        String folder = System.getProperty("math.oracle", "");
        assumeTrue(!folder.isEmpty(), "KaTeX is not asked: -Dmath.oracle names no folder that it is installed in");
        Process node = new ProcessBuilder("node", "-e", SCRIPT, folder)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> formulas = formulas();
        Thread writer = new Thread(() -> {
            try (var in = node.getOutputStream()) {
                in.write(String.join("\n", formulas).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        writer.start();
        List<String> others = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        writer.join();
        assertThat(node.waitFor()).isZero();
        assertThat(others).hasSameSizeAs(formulas);
        Set<String> explained = Files.readAllLines(DIFFERENCES).stream()
                .filter(line -> !line.startsWith("# "))
                .collect(Collectors.toSet());
        Map<String, String> differ = new TreeMap<>();
        for (int i = 0; i < formulas.size(); i++) {
            String ours = tree(made(formulas.get(i)));
            String theirs = tree(others.get(i));
            if (!ours.equals(theirs) && !explained.contains(formulas.get(i))) {
                differ.put(formulas.get(i), "\n  ours   " + ours + "\n  theirs " + theirs + "\n");
            }
        }
        System.out.println(formulas.size() + " formulas, " + explained.size() + " explained");
        assertThat(differ).isEmpty();
    }

    private static String tree(String html) {
        Element root = Jsoup.parse(html, Parser.xmlParser()).selectFirst("math");
        return root == null
                ? "none"
                : String.join(
                        " ",
                        root.children().stream().flatMap(e -> parts(e).stream()).toList());
    }

    /** The parts that an element is to the element around it: itself, or what is in it. */
    private static List<String> parts(Element element) {
        String name = element.tagName();
        if (name.equals("annotation") || name.equals("mspace")) {
            return List.of();
        }
        List<String> within = new ArrayList<>();
        element.children().forEach(child -> {
            List<String> parts = parts(child);
            if (parts.isEmpty()
                    && (child.tagName().equals("mo") || child.tagName().equals("mtd"))) {
                return;
            }
            boolean one = parts.size() == 1
                    || TRANSPARENT.contains(name)
                    || List.of("msqrt", "mtd", "mphantom").contains(name);
            within.addAll(one ? parts : List.of("(" + String.join(" ", parts) + ")"));
        });
        if (TRANSPARENT.contains(name)) {
            return within;
        }
        if (!within.isEmpty() || element.childrenSize() > 0) {
            return List.of(name + "[" + String.join(" ", within) + "]");
        }
        String text = element.childNodes().stream()
                .map(node -> node instanceof TextNode words ? words.getWholeText() : "")
                .collect(Collectors.joining())
                .replace('\u00A0', ' ');
        if (text.isEmpty() || text.equals("\u2061") || (text.isBlank() && name.equals("mtext"))) {
            return List.of();
        }
        StringBuilder alike = new StringBuilder();
        text.codePoints().forEach(c -> {
            int at = OTHER_SIGNS.indexOf(c);
            String letter = Character.isLetter(c) || c >= 0x1D400
                    ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                    : Character.toString(c);
            alike.append(at < 0 ? letter : OTHER_SIGNS.substring(at - at % 2, at - at % 2 + 1));
        });
        // KaTeX writes words in upright letters as letters
        return name.equals("mi")
                ? alike.codePoints()
                        .mapToObj(c -> name + ":" + Character.toString(c))
                        .toList()
                : List.of(name + ":" + alike);
    }
}
