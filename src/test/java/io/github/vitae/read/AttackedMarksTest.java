package io.github.vitae.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.TrialProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that are misspelt, written twice or half, in all formats: in doubt they hide, and that is told. */
class AttackedMarksTest extends EntryTrials {

    private static final String LAYOUT = "content/event/";

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
                "draft = []", "satus = 'draft'", "draft = true\ndraft = false", "draft = false\ndraft = true", "draft true")) {
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
        assertThat(all(read("about.md", "---\n" + mark + "\n---\n" + WORD + "\n"))).contains(WORD);
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
}
