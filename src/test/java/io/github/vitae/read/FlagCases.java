package io.github.vitae.read;

import io.github.vitae.model.ContentKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Profiles of all families that hide something, or show it although it looks as if it were hidden. */
final class FlagCases {

    /** What is said of something: as YAML, TOML and JSON have it. */
    private static final List<String> YAML = List.of(
            "draft: true",
            "draft: True",
            "draft: TRUE",
            "draft: yes",
            "draft: Yes",
            "draft: on",
            "draft: y",
            "draft: 1",
            "draft: \"true\"",
            "draft: 'yes'",
            "draft: true   # not yet",
            "draft:    true  ",
            "draft : true",
            "Draft: true",
            "DRAFT: True",
            "\"draft\": true",
            "is_draft: true",
            "isDraft: true",
            "draft: t",
            "draft: ture",
            "draft:",
            "draft: ~",
            "draft: null",
            "draft: maybe",
            "draft: ''",
            "ｄｒａｆｔ: true",
            "published: false",
            "published: False",
            "published: FALSE",
            "published: no",
            "published: off",
            "published: n",
            "published: 0",
            "published: \"false\"",
            "Published: 'No'",
            "published: soon",
            "published:",
            "hidden: true",
            "hidden: yes",
            "unlisted: true",
            "private: true",
            "private: \"yes\"",
            "unpublished: true",
            "headless: true",
            "active: false",
            "visible: false",
            "public: no",
            "publish: false",
            "listed: false",
            "status: draft",
            "status: Draft",
            "status: \"private\"",
            "status: hidden",
            "Status: unpublished",
            "status: trash",
            "status: pending",
            "visibility: private",
            "dratf: true",
            "drafts: true",
            "drft: yes",
            "pubilshed: no",
            "publised: false",
            "hiden: true",
            "privat: true",
            "unpublishd: true",
            "headles: on",
            "params: {draft: true}",
            "publishFrom: 2031-01-01",
            "publish_from: 2031",
            "publishUntil: 2020-01-31",
            "publishUntil: 2026-11-27",
            "publishFrom: soon",
            "disabled: true",
            "hide: true",
            "status: Draft v3",
            "Status: draft (2nd version)",
            "status: [in preparation, private]",
            "status: in preparation, private",
            "status: submitted / draft",
            "visibility: team + private",
            "status: Draft – not for distribution",
            "embargo: 2031-01-01",
            "Embargo: yes",
            "embargoed-until: May 2031",
            "embargo_date: 2031",
            "embargoUntil: the paper is out",
            "under embargo: true",
            "embargo:",
            "confidential: true",
            "Confidential: Yes",
            "WIP: true",
            "deleted: 1");

    private static final List<String> TOML = List.of(
            "draft = true",
            "Draft = true",
            "draft = \"true\"",
            "draft = 'yes'",
            "draft = 1",
            "draft = True",
            "draft = yes",
            "published = false",
            "published = \"no\"",
            "hidden = true",
            "private = true",
            "headless = true",
            "status = \"draft\"",
            "dratf = true",
            "publishDate = 2031-01-01",
            "publishDate = 2031-01-01T10:00:00Z",
            "expiryDate = 2020-01-01",
            "date = 2031-05-01",
            "build = {render = \"never\"}",
            "_build = {list = false}",
            "draft=true",
            "[params]\nhidden = true",
            "[build]\nlist = \"never\"");

    private static final List<String> JSON = List.of(
            "\"draft\": true",
            "\"draft\":true",
            "\"Draft\": \"True\"",
            "\"draft\": 1",
            "\"draft\": \"yes\"",
            "\"draft\": null",
            "\"published\": false",
            "\"published\": \"no\"",
            "\"hidden\": true",
            "\"private\": \"on\"",
            "\"status\": \"draft\"",
            "\"visible\": 0",
            "\"dratf\": true",
            "\"publish\": false",
            "\"is-hidden\": true");

    private static final List<String> HUGO = List.of(
            "publishDate: 2031-01-01",
            "publishdate: 2031-01-01T00:00:00+02:00",
            "pubDate: 2027-01-01",
            "published: 2031-02-03",
            "date: 2031-01-01",
            "date: 2026-11-29",
            "expiryDate: 2020-01-01",
            "expirydate: 2026-11-28",
            "unpublishdate: 2020-05-05",
            "ExpiryDate: '2020-01-01 10:00'",
            "expiryDate: soon",
            "publishDte: 2031-01-01",
            "build: {render: never}",
            "_build:\n  list: never",
            "build: {Render: false}",
            "_build: never",
            "build:\n  render: NEVER");

    static final String FRONT =
            "---\ntitle: SECRET title\n%s\nsummary: SECRET summary\n---\n\nSECRET text [x](hush.pdf)\n";

    /** A profile. */
    record Case(String name, Map<String, String> files) {

        Case(String name) {
            this(name, new LinkedHashMap<>());
        }

        Case with(String file, String text) {
            files.put(file, text);
            return this;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private FlagCases() {}

    static Case own(String flag) {
        return new Case("own: " + flag).with("person.yml", "name: Ada Shown\n");
    }

    static Case academicPages(String what) {
        return new Case("academicpages: " + what)
                .with("_config.yml", "author: {name: Ada Shown}\n")
                .with(
                        "_pages/about.md",
                        "---\npermalink: /\n---\n\nShown words\n{% for p in site.posts %}{{ p.title }}"
                                + "{% endfor %}{% for p in site.news %}{{ p.title }}{% endfor %}{{ site.data | jsonify }}\n"
                                + "{% for n in site.data.things %}{{ n.text }}{% endfor %}\n");
    }

    static Case alFolio(String what) {
        return new Case("al-folio: " + what)
                .with("_config.yml", "first_name: Ada\nlast_name: Shown\nscholar: {bibliography: papers.bib}\n")
                .with("_data/socials.yml", "email: ada@example.org\n")
                .with("_pages/about.md", "---\npermalink: /\n---\n\nShown words\n");
    }

    static Case hugo(String what) {
        return new Case("hugoblox: " + what).with("data/authors/me.yaml", "name: {display: Ada Shown}\n");
    }

    static Case resume(String what, String json) {
        return new Case("json-resume: " + what).with(json.startsWith("{") ? "resume.json" : "resume.yaml", json);
    }

    static List<Case> hidden() {
        List<Case> cases = new ArrayList<>();
        for (String flag : YAML) {
            String one = flag.startsWith("params") ? "draft: true" : flag;
            cases.add(own(flag).with("about.md", FRONT.formatted(flag)));
            cases.add(own("news, " + one)
                    .with("news.yml", "- date: 2025\n  text: Shown\n- date: 2024\n  " + one + "\n  text: SECRET\n"));
            cases.add(academicPages(flag).with("_news/2024-01-02-x.md", FRONT.formatted(flag)));
            cases.add(hugo(flag).with("content/post/x/index.md", FRONT.formatted(flag)));
        }
        int turn = 0;
        for (String flag : YAML.subList(0, 66)) {
            String place = List.of("_publications", "_talks", "_teaching", "_pages", "_posts")
                    .get(turn++ % 5);
            String name = place.equals("_pages") ? "news.md" : "2024-01-02-x.md";
            cases.add(academicPages(place + ", " + flag).with(place + "/" + name, FRONT.formatted(flag)));
            String inHugo = List.of("publication/x/index", "event/x/index", "home/x", "blog/x")
                    .get(turn % 4);
            cases.add(hugo(inHugo + ", " + flag).with("content/" + inHugo + ".md", FRONT.formatted(flag)));
        }
        for (String flag : TOML) {
            String document = "+++\ntitle = \"SECRET title\"\n" + flag + "\n+++\n\nSECRET text\n";
            cases.add(hugo(flag).with("content/post/x/index.md", document));
            if (!flag.startsWith("date")) {
                cases.add(own(flag).with("about.md", document));
            }
        }
        for (String flag : JSON) {
            cases.add(hugo(flag)
                    .with("content/post/x.md", "{\n\"title\": \"SECRET\",\n" + flag + "\n}\n\nSECRET text\n"));
            cases.add(own(flag).with("about.md", "{\"title\": \"SECRET\", " + flag + "}\n\nSECRET text\n"));
            cases.add(resume(
                    flag,
                    "{\"basics\": {\"name\": \"Ada Shown\"}, \"awards\": [{\"title\": \"SECRET\", " + flag
                            + "}, {\"title\": \"Shown\"}]}"));
            cases.add(academicPages(flag).with("_data/news.json", "[{\"text\": \"SECRET\", " + flag + "}]"));
        }
        for (String flag : HUGO) {
            cases.add(hugo(flag)
                    .with("content/publication/x/index.md", FRONT.formatted(flag))
                    .with("content/publication/x/cite.bib", "@article{s, title={SECRET}, year=2024}"));
        }
        places(cases);
        kinds(cases);
        files(cases);
        AttackingFlags.inherited(cases);
        AttackingFlags.addTo(cases);
        return cases;
    }

    /** Everywhere that an entry may be. */
    private static void places(List<Case> cases) {
        Function<String, String> item =
                flag -> "- {" + flag + ", name: SECRET, title: SECRET, text: SECRET, position: SECRET,"
                        + " role: SECRET, degree: SECRET, url: 'https://SECRET.example.org', label: SECRET, network: SECRET}\n";
        for (String flag : List.of("draft: yes", "published: Off", "hidden: 1", "draft:true")) {
            for (String key :
                    List.of("education", "experience", "awards", "links", "affiliations", "skills", "languages")) {
                cases.add(new Case("own: " + key + ", " + flag)
                        .with("person.yml", "name: Ada Shown\n" + key + ":\n" + item.apply(flag)));
            }
            for (String key :
                    List.of("education", "work", "volunteer", "publications", "skills", "languages", "interests")) {
                cases.add(resume(key + ", " + flag, "basics: {name: Ada Shown}\n" + key + ":\n" + item.apply(flag)));
            }
            cases.add(new Case("own: awards.yml, " + flag).with("awards.yml", item.apply(flag)));
            cases.add(academicPages("navigation, " + flag).with("_data/navigation.yml", "main:\n" + item.apply(flag)));
            cases.add(academicPages("data, " + flag).with("_data/things.yml", item.apply(flag)));
            cases.add(academicPages("deep, " + flag).with("_data/things.yaml", "a:\n  b:\n  " + item.apply(flag)));
            cases.add(hugo("blocks, " + flag)
                    .with(
                            "content/_index.md",
                            "---\nsections:\n  - block: markdown\n    " + flag.replace("draft:true", "draft: on")
                                    + "\n    content: {title: SECRET, text: SECRET}\n---\n"));
            cases.add(new Case("own: person.yml, " + flag)
                    .with("about.md", "Shown\n")
                    .with("person.yml", flag.replace("draft:true", "draft: True") + "\nname: SECRET\nbio: SECRET\n"));
        }
        cases.add(
                resume(
                        "profile",
                        "{\"basics\": {\"name\": \"Ada\", \"profiles\": [{\"network\": \"SECRET\", \"url\": \"https://SECRET.example.org\", \"private\": true}]}}"));
        cases.add(resume("whole", "{\"draft\": \"yes\", \"basics\": {\"name\": \"SECRET\"}}"));
        cases.add(resume("meta", "{\"meta\": {\"draft\": true}, \"basics\": {\"name\": \"SECRET\"}}"));
        cases.add(resume(
                "location",
                "{\"basics\": {\"name\": \"Ada\", \"location\": {\"city\": \"SECRET\", \"hidden\": \"true\"}}}"));
        cases.add(academicPages("CSV").with("_data/news.csv", "date,text,Draft\n2024,SECRET,TRUE\n2023,Shown,\n"));
        cases.add(academicPages("TSV").with("_data/news.tsv", "date\ttext\tpublished\n2024\tSECRET\t no \n"));
        cases.add(academicPages("list below drafts").with("_data/things.yml", "drafts:\n- text: SECRET\n"));
        cases.add(academicPages("private keys").with("_data/things.yml", "a: {private: {note: SECRET}, b: 1}\n"));
        cases.add(academicPages("author")
                .with("_config.yml", "title: Shown\nauthor: {name: SECRET, bio: SECRET, draft: on}\n"));
        cases.add(academicPages("flags in lists").with("_data/things.yml", """
                        - {draft: [true], text: SECRET}
                        - {published: {en: false}, text: SECRET}
                        - {extra: [{draft: true, text: SECRET}]}
                        - {meta: [{hidden: on, text: SECRET}], build: [{private: 1, text: SECRET}]}
                        """));
        cases.add(own("merged keys").with("news.yml", "- &a {draft: true, text: SECRET}\n- <<: *a\n  text: SECRET\n"));
        cases.add(
                own("merged list").with("news.yml", "- &a {draft: true, text: SECRET}\n- <<: [*a]\n  text: SECRET\n"));
        cases.add(hugo("owner's page").with("content/authors/admin/_index.md", FRONT.formatted("draft: True")));
        cases.add(hugo("home").with("content/_index.md", FRONT.formatted("Draft: yes")));
        cases.add(hugo("data").with("data/authors/me.yaml", "name: {display: SECRET}\nhidden: yes\n"));
        cases.add(alFolio("about").with("_pages/about.md", FRONT.formatted("published: False")));
        cases.add(academicPages("include")
                .with("_pages/about.md", "{% include_relative x.md %}\n")
                .with("_pages/x.md", FRONT.formatted("published: no")));
        cases.add(own("never closed").with("about.md", "---\ntitle: A\ndraft: Yes\n\nSECRET\n"));
        cases.add(own("no blank").with("about.md", "---\ntitle: SECRET\ndraft:true\n---\n\nSECRET\n"));
        cases.add(own("only key").with("about.md", "---\ndraft:true\n---\n\nSECRET\n"));
        cases.add(own("full-width colon").with("about.md", "---\ntitle: SECRET\ndraft：true\n---\n\nSECRET\n"));
        cases.add(own("equals in YAML").with("about.md", "---\ntitle: SECRET\ndraft = true\n---\n\nSECRET\n"));
        cases.add(own("broken beside").with("about.md", "---\ntitle: 'SECRET\nPublished: No\n---\n\nSECRET\n"));
        cases.add(own("broken TOML").with("about.md", "+++\ntitle = SECRET\nhidden = true\n+++\n\nSECRET\n"));
    }

    /** Each kind of content, in each family that has it. */
    private static void kinds(List<Case> cases) {
        int turn = 0;
        List<ContentKind> all = List.of(ContentKind.values());
        for (String flag : YAML) {
            String one = flag.startsWith("params") ? "draft: true" : flag;
            ContentKind kind = all.get(turn++ % all.size());
            String entries = "- date: 2025\n  title: Shown\n- title: SECRET title\n  " + one
                    + "\n  venue: SECRET\n  text: SECRET\n  slides: hush.pdf\n  details: {SECRET: SECRET}\n";
            cases.add(own(kind + ".yml, " + one).with(kind.key() + ".yml", entries));
            String folder = turn % 3 == 0 ? "pages" : kind.key();
            cases.add(own(folder + ", " + flag).with(folder + "/x.md", FRONT.formatted(flag)));
            cases.add(own("cv.yml, " + one)
                    .with("cv.yml", "grants:\n- title: Shown\n- title: SECRET\n  " + one + "\n  name: SECRET\n"));
        }
        for (ContentKind kind : ContentKind.values()) {
            for (String flag :
                    List.of("draft: yes", "hidden: true", "publishFrom: 2031-01-01", "publishUntil: 2020-01-31")) {
                cases.add(own("above " + kind + ", " + flag)
                        .with(kind.key() + "/index.md", FRONT.formatted(flag))
                        .with(kind.key() + "/shown.md", "Shown\n"));
                cases.add(own("below " + kind + ", " + flag).with(kind.key() + "/x.md", FRONT.formatted(flag)));
            }
        }
        for (String flag : List.of("draft: yes", "published: Off", "hidden: 1")) {
            cases.add(own("a section, " + flag)
                    .with("cv.yml", "work:\n  title: SECRET\n  " + flag + "\n  entries: [SECRET]\nskills: [Shown]\n"));
            cases.add(own("a link, " + flag)
                    .with("talks.yml", "- title: Shown\n  links:\n  - {label: SECRET, url: hush.pdf, " + flag + "}\n"));
            cases.add(own("a detail, " + flag)
                    .with("talks.yml", "- title: Shown\n  details:\n  - {name: SECRET, text: SECRET, " + flag + "}\n"));
            cases.add(own("within pages, " + flag).with("pages/a/b/x.md", FRONT.formatted(flag)));
            for (String place : List.of("_talks", "_teaching", "_portfolio", "_posts", "_projects", "_books")) {
                cases.add(academicPages(place + ", " + flag).with(place + "/2024-01-02-x.md", FRONT.formatted(flag)));
                cases.add(alFolio(place + ", " + flag).with(place + "/2024-01-02-x.md", FRONT.formatted(flag)));
            }
            for (String place : List.of("event", "talks", "project", "blog", "courses", "teaching", "own")) {
                cases.add(hugo(place + ", " + flag).with("content/" + place + "/x/index.md", FRONT.formatted(flag)));
            }
            cases.add(alFolio("cv, " + flag)
                    .with(
                            "_data/cv.yml",
                            "- title: SECRET\n  " + flag + "\n  contents: [SECRET]\n- title: A\n  contents: [B]\n"));
        }
    }

    /** Files that are not read. */
    private static void files(List<Case> cases) {
        for (String name : List.of("_x.md", ".x.md", "#x.md", "~x.md", "x.md~")) {
            cases.add(academicPages("name " + name).with("_news/" + name, FRONT.formatted("")));
            cases.add(alFolio("name " + name).with("_talks/" + name, FRONT.formatted("")));
        }
        for (String name : List.of(".x.md", "#x.md")) {
            cases.add(hugo("name " + name).with("content/post/" + name, FRONT.formatted("")));
        }
        for (String exclude : List.of(
                "[_news/x.md]",
                "[_news]",
                "_news/",
                "[\"_news/*\"]",
                "['*.md']",
                "[/_news/x.md]",
                "[x.md]",
                "['**/x.md']")) {
            cases.add(new Case("academicpages: exclude " + exclude)
                    .with("_config.yml", "name: Ada\nexclude: " + exclude + "\n")
                    .with("index.markdown", "Shown {% for n in site.news %}{{ n.title }}{% endfor %}\n")
                    .with("_news/x.md", FRONT.formatted("")));
        }
        for (String exclude : List.of("_news/x.md", "\"README.md, _news/x.md\"", "old, ./_news")) {
            cases.add(new Case("academicpages: exclude as a text " + exclude)
                    .with("_config.yml", "name: Ada\nexclude: " + exclude + "\n")
                    .with("index.markdown", "Shown\n")
                    .with("_news/x.md", FRONT.formatted("")));
        }
        for (String mark : List.of("hidden: true", "published: No", "draft: 1", "private: yes", "unlisted: on")) {
            cases.add(new Case("academicpages: a collection, " + mark)
                    .with(
                            "_config.yml",
                            "name: Ada\ncollections:\n  talks: {output: true, " + mark + "}\n  news: {output: true}\n")
                    .with("index.markdown", "Shown {% for n in site.talks %}{{ n.title }}{% endfor %}\n")
                    .with("_talks/x.md", FRONT.formatted("date: 2024-01-02")));
        }
        cases.add(alFolio("no front matter").with("_news/x.md", "SECRET\n"));
        cases.add(academicPages("draft folder").with("_drafts/x.md", FRONT.formatted("")));
        cases.add(academicPages("future post").with("_posts/2031-01-01-x.md", FRONT.formatted("")));
        cases.add(academicPages("future date")
                .with("_posts/2021-01-01-x.md", FRONT.formatted("date: 2031-01-01 10:00:00 +0200")));
        String entry = "@article{s, title={SECRET}, author={SECRET}, year={2024}}\n";
        cases.add(alFolio("other.bib")
                .with("_bibliography/papers.bib", "@book{a, title={Shown}, year=2020}")
                .with("_bibliography/other.bib", entry));
        cases.add(alFolio("only another").with("_bibliography/private.bib", entry));
        cases.add(alFolio("_papers.bib").with("_bibliography/_papers.bib", entry));
        cases.add(hugo("ignoreFiles")
                .with("hugo.toml", "ignoreFiles = ['x\\.md$', '(a+)+$']\n")
                .with("content/post/x.md", FRONT.formatted("")));
        cases.add(hugo("ignoreFiles in YAML")
                .with("config/_default/config.yaml", "ignoreFiles: ['/old/']\n")
                .with("content/post/old/index.md", FRONT.formatted("")));
        cases.add(hugo("own key of dates")
                .with("hugo.yaml", "frontmatter: {publishDate: [goesLive, ':default']}\n")
                .with("content/post/x.md", FRONT.formatted("goeslive: 2031-01-01")));
        cases.add(hugo("date in the name")
                .with("config.toml", "[frontmatter]\npublishDate = [':filename', ':default']\n")
                .with("content/post/2031-01-01-x.md", FRONT.formatted("")));
        cases.add(hugo("buildDrafts does not publish")
                .with("hugo.toml", "buildDrafts = true\n")
                .with("content/post/x.md", FRONT.formatted("draft: true")));
        cases.add(academicPages("unpublished does not publish")
                .with("_config.yml", "name: A\nunpublished: true\nshow_drafts: true\n")
                .with("_news/x.md", FRONT.formatted("published: false")));
    }
}
