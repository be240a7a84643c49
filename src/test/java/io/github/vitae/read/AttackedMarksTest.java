package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.TrialProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that are misspelt, written twice or half, in all formats: in doubt they hide, and that is told. */
class AttackedMarksTest extends EntryTrials {

    private static final String LAYOUT = "content/post/";

    static Stream<Arguments> hiding() {
        List<Arguments> rows = new ArrayList<>();
        for (String mark : List.of(
                "satus: draft",
                "stauts: private",
                "Statsu: hidden",
                "statuss: Draft",
                "visibilty: private",
                "visiblity: hidden",
                "visibilty: no",
                "visability: private",
                "satus: [draft]",
                "status: {draft: true}",
                "status:\n  visibility: private",
                "draft: []",
                "draft: {}",
                "published: []",
                "draft: true\ndraft: false",
                "draft: false\ndraft: true",
                "published: false\npublished: true",
                "status: private\nstatus: public",
                "draft: true\nDraft: false",
                "draft true",
                "draft  True",
                "draft true # yes",
                "published false",
                "status draft",
                "- draft true")) {
            String front = "---\ntitle: W\n" + mark + "\n---\nW\n";
            rows.add(Arguments.of("about.md", front));
            rows.add(Arguments.of("_news/x.md", front));
            rows.add(Arguments.of(LAYOUT + "x.md", front));
            if (mark.contains(":")) {
                rows.add(Arguments.of("news.yml", "- text: W\n  " + mark.replace("\n", "\n  ") + "\n- text: Other\n"));
            }
        }
        rows.add(Arguments.of("about.md", "---\n---\ndraft: true\n---\nW\n"));
        rows.add(Arguments.of("about.md", "---\n---\n\n---\ntitle: W\ndraft: true\n---\nW\n"));
        rows.add(Arguments.of("_news/x.md", "---\n---\ntitle: W\ndraft: true\n---\nW\n"));
        for (String mark : List.of(
                "draft = []",
                "satus = 'draft'",
                "draft = true\ndraft = false",
                "draft = false\ndraft = true",
                "draft true")) {
            rows.add(Arguments.of(LAYOUT + "x.md", "+++\ntitle = 'W'\n" + mark + "\n+++\nW\n"));
        }
        for (String mark : List.of(
                "build: {list: nevr}",
                "buildd: {list: never}",
                "biuld: {render: never}",
                "_buld: {list: false}",
                "build: {lsit: never}",
                "build: {rendr: nver}")) {
            rows.add(Arguments.of(LAYOUT + "x.md", "---\ntitle: W\n" + mark + "\n---\nW\n"));
        }
        for (String mark : List.of(
                "\"satus\": \"draft\"",
                "\"visibilty\": \"private\"",
                "\"draft\": []",
                "\"draft\": true, \"draft\": false",
                "\"draft\": false, \"draft\": true",
                "\"publishFrom\": \"2031-01-01\"",
                "\"publishUntil\": \"2020-01-01\"",
                "\"type\": \"ignore\"")) {
            rows.add(Arguments.of("publications.json", "[{\"id\": \"a\", \"title\": \"W\", " + mark + "}]"));
            if (!mark.contains("type")) {
                rows.add(Arguments.of(
                        "resume.json",
                        "{\"basics\": {\"name\": \"A\"}, \"awards\": [{\"title\": \"W\", " + mark + "}]}"));
            }
        }
        for (String mark : List.of(
                "satus = {draft}",
                "visibilty = {private}",
                "draft = {false}, draft = {true}",
                "draft = {true}, draft = {false}",
                "show = {nope}",
                "show = {never}",
                "visible = {nope}",
                "publishFrom = {2030-01-01}",
                "PublishUntil = {2020-01-01}",
                "publish_from = {{2030}}",
                "publishfrom = {soon}",
                "options = {skipbib=1}",
                "options = {useprefix, skipbib = yes}",
                "options = {dataonly=on}")) {
            rows.add(Arguments.of("publications.bib", "@book{a, title = {W}, year = 2020, " + mark + "}"));
        }
        return rows.stream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note = {{Citation Key: W}}",
                "note = {{{Citation Key: W}}}",
                "note = {{Citation Key: W\n Read_Status: W}}",
                "note = {{Citation Key: W}\n{comment: W}}",
                "note = \"{Citation Key: W}\"",
                "url = {d:/W.pdf}",
                "url = {D:\\W.pdf}",
                "pdf = {d:/a b/W.pdf}",
                "url = {/var/www/W.pdf}",
                "url = {{/var/www/html/W}}",
                "pdf = {/media/ada/W.pdf}",
                "slides = {/mnt/share/W.pdf}",
                "code = {/opt/W/src}",
                "website = {/srv/W/index.html}",
                "url = {\\url{/media/ada/W.pdf}}",
                "pdf = {/data1/W.pdf}",
                "poster = {/Library/Papers/W.pdf}",
                "keyword = {/W, _W}",
                "keywords = {tides, /W}",
                "note = {\\iffalse W \\fi}",
                "abstract = {\\begin{comment}W\\end{comment} x}",
                "note = {x \\todo{W} y}",
                "publisher = {\\phantom{W} P}",
                "note = {\\comment{W {W}} y}"
            })
    void what_is_the_authors_own_is_not_published_of_an_entry(String field) {
        TrialProfile.Result result =
                bib("@book{a, title = {Shown}, " + field.replaceAll("\\bW\\b|(?<=_)W\\b", WORD) + "}");

        assertThat(all(result)).contains("Shown").doesNotContainIgnoringCase(WORD);
        assertThat(all(result)).doesNotContain("{{ ", "{ }");
    }

    @Test
    void nor_is_an_entry_between_marks_of_comments_in_LaTeX() {
        TrialProfile.Result result = bib("@book{a, title = {Shown}}\n\\iffalse\n@book{b, title = {" + WORD
                + "}}\n\\fi\n\\begin{comment}\n@book{c, title = {" + WORD + "}}\n\\end{comment}\n");

        assertThat(all(result)).contains("Shown").doesNotContainIgnoringCase(WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"keyword\": \"/W, _W\"",
                "\"keyword\": \"tides; /W\"",
                "\"URL\": \"/media/ada/W.pdf\"",
                "\"URL\": \"d:/W.pdf\""
            })
    void nor_of_an_item(String variable) {
        TrialProfile.Result result =
                csl("[{\"id\": \"a\", \"title\": \"Shown\", " + variable.replaceAll("\\bW\\b|(?<=_)W\\b", WORD) + "}]");

        assertThat(all(result)).contains("Shown").doesNotContainIgnoringCase(WORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"files/x.pdf", "media/x.pdf", "data/x.pdf", "run/x.pdf"})
    void a_file_of_the_profile_stays(String place) {
        TrialProfile.in(directory).with(place, "%PDF");

        assertThat(all(bib("@book{a, title = {Shown}, url = {/" + place + "}, year = 2020}")))
                .contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note = {{In Japanese}}",
                "note = {{Slides: https://example.org/In Japanese}}",
                "published = {In Japanese}",
                "options = {skipbib=false}, note = {In Japanese}",
                "publishFrom = {2020-01-01}, note = {In Japanese}",
                "note = {In Japanese}, note = {x}"
            })
    void what_is_for_readers_stays(String field) {
        assertThat(all(bib("@book{a, title = {Shown}, year = 2020, " + field + "}")))
                .contains("Shown");
        if (!field.startsWith("published")) {
            assertThat(all(bib("@book{a, title = {Shown}, year = 2020, " + field + "}")))
                    .contains("In Japanese");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blog/sub/a.md",
                "blog/s2/p/index.md",
                "post/2024/05/a/index.md",
                "news/a/b/c.md",
                "event/2024/a.md",
                "events/x/y/index.md",
                "talk/a/b.md",
                "publication/journal/a/index.md",
                "publications/2024/a.md"
            })
    void pages_in_nested_sections_are_read(String file) {
        String text = "---\ntitle: " + WORD + "\ndate: 2024-01-01\n---\nx\n";
        assertThat(told(read("content/" + file, text))).contains(WORD);

        String above = "content/" + file.split("/")[0] + "/" + file.split("/")[1] + "/_index.md";
        for (String mark : List.of("draft: true", "cascade: {draft: true}", "cascade: {build: {list: nevr}}")) {
            TrialProfile.in(directory).with(above, "---\n" + mark + "\n---\n");
            TrialProfile.Result result = read("content/" + file, text);
            assertThat(told(result)).doesNotContain(WORD);
            assertThat(result.log()).contains("not published");
        }
    }

    @ParameterizedTest
    @MethodSource("hiding")
    void in_doubt_a_mark_hides_and_is_told(String file, String text) {
        TrialProfile.Result result = read(file, text.replaceAll("\\bW\\b", WORD));

        assertThat(all(result)).as(result.log()).doesNotContainIgnoringCase(WORD);
        assertThat(result.log()).containsAnyOf("not published", "left out", "nothing of this page is published");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "satus: accepted",
                "stats: hidden",
                "state: draft",
                "status: {en: accepted}",
                "biuld: {x: never}",
                "draft: false\ndraft: false",
                "title: x\ntitle: Shown",
                "tags: []"
            })
    void what_only_looks_like_one_is_shown(String mark) {
        assertThat(all(read("about.md", "---\n" + mark + "\n---\n" + WORD + "\n")))
                .contains(WORD);
    }

    private TrialProfile.Result read(String file, String text) {
        TrialProfile profile = TrialProfile.in(directory).with(file, text);
        if (file.startsWith("content")) {
            profile.with("data/authors/me.yaml", "name: {display: Ada}\n");
        } else if (file.startsWith("_")) {
            profile.with("_config.yml", "title: x\nfirst_name: Ada\ncollections: {news: {output: true}}\n");
        }
        return profile.read();
    }

    /** With all that is known of talks and their like. */
    private String told(TrialProfile.Result result) {
        return all(result) + result.profile().orElseThrow().contents();
    }

    @Test
    void keywords_of_interests_and_summaries_of_publications_are_shown() {
        assertThat(resume(
                                "{\"basics\": {\"name\": \"A\"}, \"interests\": [{\"name\": \"Birds\", \"keywords\": [\"owls\", \"larks\"]},"
                                        + " {\"name\": \"Ice\"}]}")
                        .page("index.html"))
                .contains("Birds (owls, larks)", "Ice");
        assertThat(directory.resolve("resume.json").toFile().delete()).isTrue();
        for (String more : List.of("", "abstract: Shown\n")) {
            assertThat(read(
                                    "content/publication/a/index.md",
                                    "---\ntitle: x\n" + more + "summary: " + WORD + "\n---\nBody\n")
                            .page("publications.html"))
                    .contains(WORD, "Body");
        }
    }

    @Test
    void a_block_that_is_private_hides_nothing_beside_it() {
        TrialProfile.in(directory)
                .with("_data/tree/a.yml", "text: Shown\nprivate:\n  x: " + WORD + "\n")
                .with("_data/tree/b.yml", "published: false\ntext: " + WORD + "\n")
                .with("_data/b.yml", "text: Seen\nprivate:\n  - " + WORD + "\n");
        TrialProfile.Result result = read(
                "_pages/about.md",
                "---\npermalink: /\n---\n{{ site.data.tree.a.text }} {{ site.data.b.text }} {{ site.data.tree.a.private.text }}\n");

        assertThat(all(result)).as(result.log()).contains("Shown", "Seen").doesNotContain(WORD);
    }
}
