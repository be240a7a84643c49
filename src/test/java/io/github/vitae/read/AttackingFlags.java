package io.github.vitae.read;

import static io.github.vitae.read.FlagCases.FRONT;
import static io.github.vitae.read.FlagCases.academicPages;
import static io.github.vitae.read.FlagCases.alFolio;
import static io.github.vitae.read.FlagCases.hugo;
import static io.github.vitae.read.FlagCases.own;
import static io.github.vitae.read.FlagCases.resume;

import io.github.vitae.read.FlagCases.Case;
import java.util.List;

/** What hides in ways that nobody thought of while the rules were written. */
final class AttackingFlags {

    private AttackingFlags() {}

    static void addTo(List<Case> cases) {
        for (String front : List.of(
                "draft: !!bool \"true\"",
                "draft\u00a0: true",
                "dra\u200bft: true",
                "dr\u0430ft: true",
                "draft: tru\u0435",
                "draft: \"true \"",
                "draft: |\n  true",
                "draft: >-\n  yes",
                "? draft\n: true",
                "draft: [yes]",
                "draft:\n  - on",
                "draft:\n  en: true",
                "published: 0.0",
                "status: [draft]",
                "visibility: 0",
                "visibility: Hidden",
                "public: private",
                "published: never",
                "publish: later",
                "active: not any more",
                "draft: &a true",
                "a: &x true\ndraft: *x",
                "draft: 1.0",
                "Is Draft: yes",
                "\"is-published\": false",
                "draft?: yes",
                "_draft: true",
                "draft: “true”",
                "draft: true.",
                "published: 'OFF'",
                "Unlisted: Y",
                "PRIVATE: T",
                "extra: {draft: true}",
                "params:\n  hidden: yes",
                "draft: true\ndraft_note: SECRET",
                "hiddn: true",
                "visibel: false",
                "activ: false",
                "draft: {value: true}",
                "publised: 0",
                "unlistd: yes",
                "published_: no",
                "publish-until: 2020",
                "publishUntil: 2026-10",
                "publishFrom: 9999-12-31",
                "publishFrom: 2031-2",
                "PublishFrom: 1 May 2031",
                "publishFrom: 2026-11-28T23:30:00-05:00")) {
            String document = "---\ntitle: SECRET\n" + front + "\n---\nSECRET\n";
            cases.add(own("attack, " + front).with("about.md", document));
            cases.add(alFolio("attack, " + front).with("_news/x.md", document.replace("\n", "\r\n")));
            cases.add(hugo("attack, " + front).with("content/event/x.md", "\uFEFF" + document));
        }
        for (String front : List.of(
                "{\"title\": \"}\", \"draft\": true} SECRET", "{\"title\": \"\\\"}\", \"Draft\": \"yes\"}\nSECRET",
                "{ \"a\": {\"b\": 1},\n  \"draft\" : 1 }\n\nSECRET",
                        "{\"draft\": true,\n\"title\": \"SECRET\",}\nSECRET",
                "{\"params\": {\"private\": true}}\nSECRET", "{\n  \"expiryDate\": \"2020-01-01\"\n}\nSECRET",
                "+++\ntitle = 'SECRET'\n[Params]\nDraft = true\n+++\nSECRET", "+++\n\"draft\" = true\n+++\nSECRET",
                "+++\ndraft = true\n\nSECRET", "+++\nparams.draft = true\n+++\nSECRET",
                "+++\nstatus = ['draft']\n+++\nSECRET", "+++\ndraft: true\n+++\nSECRET",
                "+++\npublishDate = 2031-01-01 10:00:00\n+++\nSECRET",
                        "+++\ntitle = \"\"\"SECRET\n\"\"\"\nhidden = 1\n+++\nSECRET")) {
            cases.add(hugo("attack, " + front.replace('\n', ' ')).with("content/post/x.md", front + "\n"));
        }
        cases.add(own("CSL")
                .with(
                        "publications.json",
                        "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"SECRET\", \"draft\": true}]"));
        cases.add(own("all news").with("news.yml", "published: No\nnews:\n- text: SECRET\n"));
        cases.add(own("second document")
                .with("about.md", "Shown\n")
                .with("person.yml", "draft: on\n---\nname: SECRET\n"));
        cases.add(own("two of a list in a line")
                .with("news.yml", "[{text: SECRET, draft: y}, {text: Shown, date: 2025-99-99}]\n"));
        cases.add(own("a broken one")
                .with("news.yml", "- text: Shown\n- text: 'SECRET\n  draft: true\n- text: Shown too\n"));
        cases.add(own("a broken file").with("about.md", "Shown\n").with("person.yml", "name: [SECRET\ndraft: true\n"));
        cases.add(
                resume(
                        "one line",
                        "{\"basics\":{\"name\":\"A\"},\"work\":[{\"position\":\"SECRET\",\"hidden\":true},{\"position\":\"x\",\"startDate\":\"20x5\"}]}"));
        cases.add(resume(
                "YAML words",
                "{\"basics\": {\"name\": \"A\"}, \"education\": [{\"area\": \"SECRET\", \"Published\": \"Off\"}]}"));
        cases.add(
                hugo("group of links")
                        .with(
                                "data/authors/me.yaml",
                                "name: A\nlinks:\n- {hidden: on, items: [{label: SECRET, url: 'https://SECRET.example.org'}]}\n"));
        cases.add(
                hugo("blocks in TOML")
                        .with(
                                "content/_index.md",
                                "+++\n[[sections]]\nblock = 'markdown'\ndraft = true\n[sections.content]\ntext = 'SECRET'\n+++\n"));
        cases.add(hugo("block whose content is hidden")
                .with(
                        "content/_index.md",
                        "---\nsections:\n- block: markdown\n  content: {hidden: 1, text: SECRET}\n---\n"));
        cases.add(hugo("cascade in TOML")
                .with("content/post/_index.md", "+++\n[cascade._build]\nrender = 'never'\n+++\n")
                .with("content/post/x.md", "SECRET\n"));
        cases.add(hugo("cascade, one star")
                .with("content/_index.md", "---\ncascade: {target: {path: '/post/*'}, draft: yes}\n---\n")
                .with("content/post/x/index.md", "---\ntitle: SECRET\n---\nSECRET\n"));
        cases.add(
                alFolio("profile")
                        .with(
                                "_pages/about.md",
                                "---\npermalink: /\nprofile: {hidden: true, more_info: SECRET, address: SECRET}\n---\nShown {{ page.profile.address }}\n"));
        cases.add(
                academicPages("keys of a page")
                        .with(
                                "_pages/about.md",
                                "---\npermalink: /\nprivate: {note: SECRET}\ndrafts: [{a: SECRET}]\n---\n{{ page.private.note }}{{ page.drafts[0].a }}x\n"));
        cases.add(
                academicPages("configuration")
                        .with("_config.yml", "name: A\nprivate: {note: SECRET}\nteam: [{name: SECRET, active: no}]\n")
                        .with(
                                "_pages/about.md",
                                "---\npermalink: /\n---\n{{ site.private.note }}{{ site.team | jsonify }} {% for t in site.team %}{{ t.name }}{% endfor %}\n"));
        cases.add(academicPages("people by name")
                .with("_data/things.yml", "ann: {name: Shown}\nbob: {name: SECRET, hidden: true}\n"));
        cases.add(academicPages("posts in other pages")
                .with(
                        "_pages/news.md",
                        "---\ntitle: News\n---\n{% for p in site.posts %}- 2024 {{ p.title }} {{ p.content }}\n{% endfor %}")
                .with("_posts/2024-01-01-x.md", "---\ntitle: SECRET\nprivate: yes\n---\nSECRET\n"));
        cases.add(academicPages("a folder below")
                .with("_config.yml", "name: A\nexclude:\n- ./_talks/\n")
                .with("_talks/x.md", "---\ntitle: SECRET\n---\nSECRET\n"));
    }

    /** What a configuration or a folder says of others. */
    static void inherited(List<Case> cases) {
        for (String cascade : List.of(
                "cascade: {draft: true}",
                "cascade:\n  - {hidden: yes}",
                "Cascade: {build: {list: never}}",
                "cascade: {_build: {render: never}}",
                "cascade: {_target: {path: /post/**}, draft: true}",
                "cascade: [{target: {path: '{/post/x,/y}', kind: page}, params: {private: on}}]",
                "cascade: {publishDate: 2031-01-01}",
                "cascade: {expiryDate: 2020-01-01}",
                "draft: true\ncascade: {draft: true}")) {
            cases.add(hugo(cascade)
                    .with("content/post/_index.md", "---\n" + cascade + "\n---\n")
                    .with("content/post/x/index.md", FRONT.formatted("date: 2024-01-01")));
        }
        cases.add(hugo("cascade from the root")
                .with("content/_index.md", "+++\n[cascade]\ndraft = true\n+++\n")
                .with("content/post/x.md", FRONT.formatted("date: 2024-01-01")));
        cases.add(hugo("cascade in the configuration")
                .with("hugo.toml", "[[cascade]]\ndraft = true\n[cascade.target]\npath = '/post/**'\n")
                .with("content/post/x.md", FRONT.formatted("date: 2024-01-01")));
        for (String scope :
                List.of("{path: ''}", "{path: _news}", "{path: '', type: news}", "{type: news}", "{path: '_n*'}")) {
            cases.add(new Case("academicpages: defaults " + scope)
                    .with("_config.yml", "name: Ada\ndefaults:\n- scope: " + scope + "\n  values: {published: no}\n")
                    .with("index.md", "---\npublished: true\n---\nShown\n")
                    .with("_news/x.md", FRONT.formatted("date: 2024-01-01")));
        }
    }
}
