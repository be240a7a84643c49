package io.github.vitae.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.SitePath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tags are called in addresses. */
class TagKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    C                    | c
                    C++                  | c-plus-plus
                    c++17                | c-plus-plus-17
                    C#                   | c-sharp
                    F#                   | f-sharp
                    Notepad++            | notepad-plus-plus
                    .NET                 | dot-net
                    net                  | net
                    Node.js              | node-js
                    A*                   | a-star
                    A                    | a
                    "#tides"             | tides
                    Tides                | tides
                    Machine-Learning     | machine-learning
                    machine_learning     | machine-learning
                    C/C++                | c-c-plus-plus
                    R&D                  | r-d
                    what’s new           | whats-new
                    "(tides)"            | tides
                    机器学习              | 机器学习
                    機器學習              | 機器學習
                    машинное обучение    | машинное-обучение
                    हिन्दी                 | हिन्दी
                    การเรียนรู้              | การเรียนรู้
                    "+"                  | ""
                    "🔥"                 | ""
                    ++                   | ""
                    """)
    void aTagIsAPartOfAnAddress(String tag, String slug) {
        assertThat(TagKey.slug(tag)).isEqualTo(slug);
        if (!slug.isEmpty()) {
            assertThat(SitePath.of("news/tags/" + slug + ".feed.json")).isPresent();
        }
    }

    @Test
    void tagsThatAreNotOneHaveNotOneName() {
        List<String> tags = List.of(
                "C",
                "C++",
                "C#",
                "C*",
                "Obj-C",
                "G",
                "G++",
                "+G",
                ".NET",
                "NET",
                "ASP.NET",
                "F",
                "F#",
                "A",
                "A+",
                "A*",
                "कि",
                "का",
                "के",
                "ก่อน",
                "ก้อน",
                "机器",
                "学习",
                "é",
                "e",
                "x".repeat(80),
                "x".repeat(81),
                "𝒳".repeat(60),
                "𝒳".repeat(61));
        Map<String, String> slugs = new TreeMap<>();
        tags.forEach(tag -> assertThat(slugs.put(TagKey.slug(tag), tag)).as(tag).isNull());
        assertThat(slugs.keySet()).allSatisfy(slug -> {
            assertThat(slug).hasSizeBetween(1, 60);
            assertThat(SitePath.of("news/tags/" + slug + ".feed.json")).isPresent();
        });
    }

    /** However it is written, and in whatever form its letters are coded. */
    @Test
    void oneTagHasOneName() {
        assertThat(TagKey.slug("Caf\u00e9"))
                .isEqualTo(TagKey.slug("cafe\u0301"))
                .isEqualTo("caf\u00e9");
        assertThat(TagKey.slug("Deep  Learning")).isEqualTo(TagKey.slug("deep-learning"));
    }
}
