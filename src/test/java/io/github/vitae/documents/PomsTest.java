package io.github.vitae.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vitae.documents.MarkdownDocument.Place;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.site.io.xpp3.SiteXpp3Reader;
import org.apache.maven.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What documents put into a pom or a {@code site.xml}: it is read as Maven reads it, each parameter is there, and versions are those that
 * the plugin is built and tested with. Whether goals take the values, {@link ConfigurationsTest} says.
 */
class PomsTest {

    private static final PluginGoals PLUGIN = PluginGoals.built();
    private static final Pattern ELEMENT = Pattern.compile("<([a-z][A-Za-z.]*)>.*</\\1>", Pattern.DOTALL);

    /** Elements of poms, of {@code site.xml} and of other formats that documents speak of within lines. */
    private static final Set<String> OTHERS =
            Set.of("locales", "phase", "skip", "span", "a", "details", "code", "scmBranch", "div", "macro", "u");

    static List<CodeBlock> xml() {
        return CodeBlock.all().stream()
                .filter(block -> block.language().equals("xml") && !block.isOn("problems.md"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("xml")
    void aPieceOfXmlIsOneOfAPomOrASite(CodeBlock block) throws Exception {
        String root = root(block.text());
        if (root.equals("site")) {
            SiteModel site = new SiteXpp3Reader().read(new StringReader(block.text()), true);
            assertThat(site.getSkin().getVersion()).isEqualTo(Text.property("fluido.version"));
        } else {
            assertThat(Configuration.pom(root, block.text(), PLUGIN)).isPresent();
            assertThat(Configuration.faults(model(root, block.text()), PLUGIN)).isEmpty();
        }
    }

    static String root(String xml) {
        Matcher root = Pattern.compile("\\s*<([\\w.]+)").matcher(xml);
        return root.lookingAt() ? root.group(1) : "";
    }

    static Model model(String root, String xml) {
        return Configuration.model(Configuration.pom(root, xml, PLUGIN).orElseThrow());
    }

    /** The same in two documents is the same; the one of README.md is built by {@code src/it/from-the-readme}. */
    @Test
    void poms_that_start_from_nothing_are_one() {
        List<String> poms = xml().stream()
                .map(CodeBlock::text)
                .filter(text -> text.startsWith("<project"))
                .toList();

        assertThat(poms).hasSizeGreaterThan(1).containsOnly(poms.get(0));
    }

    /** Elements in the midst of words, such as {@code <look>vitae</look>}. */
    static List<Place> elements() {
        return MarkdownDocument.all().stream()
                .filter(document -> !document.path().endsWith("problems.md"))
                .flatMap(document -> document.spans().stream())
                .filter(span -> ELEMENT.matcher(span.text()).matches())
                .filter(span -> !OTHERS.contains(root(span.text())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("elements")
    void anElementWithinALineIsAParameter(Place span) {
        assertThat(Configuration.pom(root(span.text()), span.text(), PLUGIN)).isPresent();
        assertThat(Configuration.faults(model(root(span.text()), span.text()), PLUGIN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<configuration><lok>vitae</lok></configuration>, <lok> is no parameter of [site]",
        "<plugin><artifactId>maven-site-plugin</artifactId><version>3.9.0</version></plugin>, the version is 3.9.0",
        "<plugin><artifactId>maven-sight-plugin</artifactId></plugin>, nothing is known of maven-sight-plugin",
    })
    void whatIsWrongWithAPieceOfAPomIsSaid(String xml, String fault) {
        assertThat(Configuration.faults(model(root(xml), xml), PLUGIN))
                .singleElement()
                .asString()
                .startsWith(fault);
    }

    @Test
    void whatIsNoPieceOfAPomIsNotRead() {
        assertThat(Configuration.pom("lok", "<lok>vitae</lok>", PLUGIN)).isEmpty();
        assertThatThrownBy(() -> model("plugin", "<plugin><name>x</name></plugin>"))
                .hasMessageContaining("name");
    }
}
