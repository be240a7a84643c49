package io.github.vitae.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published reads as it is written. */
class SettledHtmlTest {

    private static final String[] PHRASES = {"a", "b", "br", "code", "del", "em", "i", "span", "strong", "sub", "sup"};
    private static final String[] OTHERS = {
        "p", "div", "ul", "li", "table", "td", "h2", "pre", "details", "nobr", "button"
    };
    private static final String[] TEXTS = {
        "word",
        " ",
        "a < b & c",
        "\"'>",
        "&amp;",
        "\n\tline",
        "\u00A0",
        "–",
        "é",
        "日本",
        "🦉",
        "\r\n",
        "\u0000",
        "\uFFFD",
        "\uD83E",
        "<b>",
        "</a>",
        "\u2028",
        "\uFDD0"
    };

    private final Random random = new Random(20261125);

    private Element tree(Element parent, int depth, boolean phrases) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            if (depth > 0 && random.nextInt(3) > 0) {
                String[] names = phrases || random.nextInt(5) > 0 ? PHRASES : OTHERS;
                Element child = parent.appendElement(names[random.nextInt(names.length)]);
                if (random.nextInt(3) == 0) {
                    child.attr("title", TEXTS[random.nextInt(TEXTS.length)]);
                }
                if (!child.nameIs("br")) {
                    tree(child, depth - 1, phrases);
                }
            } else {
                parent.appendChild(new TextNode(TEXTS[random.nextInt(random.nextInt(3) == 0 ? TEXTS.length : 11)]));
            }
        }
        return parent;
    }

    @Test
    void aPhraseIsSettledAsItIs() {
        int phrases = 0;
        int others = 0;
        for (int i = 0; i < 40_000; i++) {
            Element root = tree(new Element("div"), 1 + random.nextInt(5), i % 2 == 0);
            SettledHtml.frame(root);
            // as what is cleaned is
            KeptElements.dropUnseenTitles(root);
            if (SettledHtml.isPhrase(root)) {
                assertThat(SettledHtml.read(root, "")).isEqualTo(root.html().strip());
                phrases++;
            } else {
                others++;
            }
        }
        assertThat(phrases).isGreaterThan(5_000);
        assertThat(others).isGreaterThan(5_000);
    }

    @Test
    void equalPhrasesWithinEachOtherAreSettled() {
        Element root = new Element("div");
        Element at = root;
        for (int i = 0; i < 25; i++) {
            at = at.appendText("x").appendElement(i % 7 == 3 ? "span" : "b");
        }
        at.appendText("y");
        SettledHtml.frame(root);

        assertThat(SettledHtml.isPhrase(root)).isTrue();
        assertThat(SettledHtml.read(root, "")).isEqualTo(root.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "table", "form", "svg", "custom-tag"})
    void whatAParserMayMoveIsNoPhrase(String name) {
        Element root = new Element("div");
        root.appendElement("em").appendElement(name).appendText("x");
        SettledHtml.frame(root);

        assertThat(SettledHtml.isPhrase(root)).isFalse();
    }

    @Test
    void linksWithinLinksAreNoPhrase() {
        Element root = new Element("div");
        root.appendElement("a").appendElement("em").appendElement("a").appendText("x");
        SettledHtml.frame(root);

        assertThat(SettledHtml.isPhrase(root)).isFalse();
        assertThat(SettledHtml.of(root, "x")).isNotEqualTo(root.html());
    }
}
