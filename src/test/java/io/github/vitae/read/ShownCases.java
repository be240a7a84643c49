package io.github.vitae.read;

import io.github.vitae.read.FlagCases.Case;
import java.util.ArrayList;
import java.util.List;

/** Profiles whose words readers see, whatever they may remind of. */
final class ShownCases {

    private static final List<String> YAML = List.of(
            "draft: false",
            "draft: no",
            "draft: \"false\"",
            "Draft: OFF",
            "published: true",
            "published: yes",
            "published: 2019-05-01",
            "published: 2019",
            "published: May 2019",
            "hidden: false",
            "private: 0",
            "active: true",
            "status: accepted",
            "status: in press",
            "status: published",
            "visible: true",
            "public: 1",
            "inline: true",
            "nav: false",
            "selected: false",
            "bibtex_show: false",
            "craft: true",
            "privacy: true",
            "archive: false",
            "publisher: false",
            "sitemap: false",
            "toc: false",
            "comments: false",
            "layout: post",
            "status:",
            "status: Internet-Draft",
            "status: drafted by a committee",
            "status: work with private partners",
            "status: 2nd hidden figures award",
            "embargo: false",
            "embargo: 2020-01-31",
            "embargoed until: May 2021",
            "embargoes: many",
            "wip: no",
            "confidential: false",
            "deleted: false",
            "publishFrom: 2020-01-01",
            "publishFrom: 2026-11-28",
            "publishUntil: 2031-01-01",
            "publishUntil: 2026-11-28",
            "publishUntil: 2026-11",
            "description: 'draft: true'",
            "tags: [draft, hidden]",
            "params: {draft: false}");

    private static final String FRONT = "---\ntitle: PLAIN title\n%s\n---\n\nPLAIN text\n";

    private ShownCases() {}

    static List<Case> shown() {
        List<Case> cases = new ArrayList<>();
        for (String flag : YAML) {
            cases.add(new Case("own: " + flag).with("about.md", FRONT.formatted(flag)));
            cases.add(new Case("own, news: " + flag).with("news.yml", "- date: 2024\n  " + flag + "\n  text: PLAIN\n"));
            cases.add(new Case("al-folio: " + flag)
                    .with("_config.yml", "title: x\n")
                    .with("_news/x.md", FRONT.formatted(flag)));
            cases.add(hugo("post: " + flag).with("content/post/x.md", FRONT.formatted(flag)));
        }
        for (String flag : List.of(
                "date: 2031-06-01\npublishDate: 2017-01-01",
                "date: 2026-11-28T23:00:00Z",
                "date: 2026-11-29T01:00:00+02:00",
                "expiryDate: 2026-11-29",
                "lastmod: 2031-01-01",
                "expiryDate: 9999-12-31",
                "expiryDate: 0001-01-01T00:00:00Z",
                "publishDate: 0001-01-01",
                "build: {render: always}",
                "build: {list: always}",
                "build: {render: never, list: always}",
                "build: {publishResources: false}",
                "date: someday",
                "cascade: {draft: true}",
                "build: {render: link}")) {
            cases.add(hugo(flag.replace('\n', ' ')).with("content/post/x/index.md", FRONT.formatted(flag)));
        }
        cases.add(hugo("authors that are not rendered")
                .with("content/authors/_index.md", "---\ncascade: {build: {render: never, list: always}}\n---\n")
                .with("content/authors/admin/_index.md", "---\ntitle: PLAIN\n---\nPLAIN\n"));
        cases.add(hugo("buildFuture")
                .with("hugo.toml", "buildFuture = true\n")
                .with("content/post/x.md", FRONT.formatted("date: 2031-01-01")));
        cases.add(hugo("buildExpired")
                .with("hugo.yaml", "buildExpired: true\n")
                .with("content/post/x.md", FRONT.formatted("expiryDate: 2020-01-01")));
        cases.add(hugo("own word against a cascade")
                .with("content/post/_index.md", "---\ncascade: {draft: true}\n---\n")
                .with("content/post/x.md", FRONT.formatted("draft: false")));
        cases.add(hugo("a cascade for others")
                .with("content/_index.md", "---\ncascade: {_target: {path: /event/**}, draft: true}\n---\n")
                .with("content/post/x.md", FRONT.formatted("")));
        cases.add(hugo("a draft section")
                .with("content/post/_index.md", "---\ndraft: true\n---\n")
                .with("content/post/x.md", FRONT.formatted("")));
        cases.add(hugo("the widgets of a headless page")
                .with("content/home/index.md", "---\nheadless: true\n---\n")
                .with("content/home/x.md", FRONT.formatted("active: true")));
        cases.add(hugo("a hidden owner takes nobody else away")
                .with("data/authors/me.yaml", "draft: true\nname: A\n")
                .with("content/post/x.md", FRONT.formatted("")));
        cases.add(jekyll("include against exclude", "exclude: [_news]\ninclude: [_news/x.md]\n"));
        cases.add(jekyll("exclude others", "exclude: [README.md, vendor/, '*.bib', news]\n"));
        cases.add(jekyll(
                "defaults for others", "defaults: [{scope: {path: '', type: posts}, values: {published: false}}]\n"));
        cases.add(jekyll("future", "future: true\n"));
        cases.add(new Case("al-folio: news ahead")
                .with("_config.yml", "title: x\n")
                .with("_news/2031-01-01-x.md", FRONT.formatted("date: 2031-01-01")));
        cases.add(new Case("academicpages: posts ahead")
                .with("_config.yml", "name: x\nfuture: yes\n")
                .with("index.md", "---\n---\n{% for p in site.posts %}{{ p.title }}{% endfor %}\n")
                .with("_posts/2031-01-01-x.md", FRONT.formatted("")));
        cases.add(new Case("al-folio: a bibliography that a page names")
                .with("_config.yml", "title: x\nscholar: {bibliography: papers}\n")
                .with("_pages/about.md", "---\npermalink: /\n---\n{% bibliography --file talks -q @*[x=1] %}\n")
                .with("_bibliography/papers.bib", "@book{a, title={A}, year=2020}")
                .with("_bibliography/talks.bib", "@book{b, title={PLAIN}, year=2020}"));
        cases.add(new Case("al-folio: all bibliographies")
                .with("_config.yml", "title: x\nscholar: {bibliography: '*.bib'}\n")
                .with("_news/x.md", "---\n---\nx\n")
                .with("_bibliography/more.bib", "@book{b, title={PLAIN}, year=2020}"));
        cases.add(new Case("own: next year's workshop").with("about.md", "# News\n\n- 2031-05-01 PLAIN workshop\n"));
        cases.add(new Case("own: news ahead").with("news.yml", "- {date: 2031-05-01, text: PLAIN}\n"));
        cases.add(
                new Case("json-resume: until later")
                        .with(
                                "resume.json",
                                "{\"basics\": {\"name\": \"PLAIN\"}, \"work\": [{\"position\": \"x\", \"endDate\": \"2031-01-01\"}]}"));
        return cases;
    }

    private static Case hugo(String what) {
        return new Case("hugoblox: " + what).with("data/authors/me.yaml", "name: {display: Ada}\n");
    }

    private static Case jekyll(String what, String config) {
        return new Case("al-folio: " + what)
                .with("_config.yml", "title: x\n" + config)
                .with("_news/x.md", FRONT.formatted(""));
    }
}
