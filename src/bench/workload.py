#!/usr/bin/env python3
"""Writes one invented profile in the layouts of several tools, always the same bytes.

usage: workload.py FOLDER NEWS AWARDS PUBLICATIONS [PEOPLE]

The tools are to make the same pages of it: index, news, awards; if there are publications, a list of them and a page for
each; if there are people, a page for each. All that is worth counting is written in words that no skin has."""
import os
import random
import sys

random_words = random.Random(11)
VOCABULARY = sorted({
    "".join(random_words.choice("bdfgklmnprstvz") + random_words.choice("aeiou") for _ in range(3)) + "q"
    for _ in range(400)})
MONTHS = "January February March April May June July August September October November December".split()

HEAD = ("<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{title}</title></head><body>"
        "<nav><a href='/'>About</a> <a href='/news/'>News</a> <a href='/awards/'>Awards</a></nav>{content}</body></html>\n")
PAGES_OF = {"index": "About", "news": "News", "awards": "Awards", "publications": "Publications"}


class Profile:
    """What the profile says."""

    def __init__(self, news, awards, publications, people):
        chosen = random.Random(7)
        word = lambda: chosen.choice(VOCABULARY)
        words = lambda count: " ".join(word() for _ in range(count))
        date = lambda i: (2005 + i % 20, i % 12 + 1, i % 28 + 1)
        self.bio = [words(40) + "." for _ in range(5)]
        self.news = [(date(i), words(8), word()) for i in range(news)]
        self.awards = [(date(i), words(6)) for i in range(awards)]
        self.publications = [
            (date(i)[0], words(8), [f"{word().capitalize()} {word().capitalize()}" for _ in range(4)], word(), words(40))
            for i in range(publications)]
        # of each other kind, one for ten publications; chosen last, so that the rest stays what it was
        more = random.Random(13)
        some = lambda count: " ".join(more.choice(VOCABULARY) for _ in range(count))
        self.others = {
            kind: [(date(i), some(6), some(20), some(120)) for i in range(publications // 10)]
            for kind in ("talks", "projects", "posts")}
        self.people = [(f"{word().capitalize()} {word().capitalize()}", words(60)) for _ in range(people)]

    def bio_text(self):
        return "\n\n".join(self.bio) + "\n"

    def news_lines(self):
        ordered = sorted(self.news, key=lambda item: item[0], reverse=True)
        return "".join(f"- **{MONTHS[m - 1]} {y}** {title} *{where}*!\n" for (y, m, d), title, where in ordered)

    def award_lines(self):
        ordered = sorted(self.awards, key=lambda item: item[0], reverse=True)
        return "".join(f"- **{MONTHS[m - 1]} {y}** {title}\n" for (y, m, d), title in ordered)

    def publication(self, i):
        """A page as vitae has it: whose, where, abstract, three citations, BibTeX, RIS."""
        year, title, authors, venue, abstract = self.publications[i]
        return (f"{', '.join(authors)}: *{venue}*, {year}\n\n## Abstract\n\n{abstract}\n\n## Cite\n\n"
                + "".join(f"- {self.cited(i)}\n" for _ in range(3))
                + f"\n```\n{self.bibtex(i)}```\n\n```\n{self.ris(i)}```\n")

    def publication_lines(self, ending):
        """The list as vitae has it: a citation with a link, abstract, BibTeX."""
        lines = []
        for i, (_, title, _, _, abstract) in enumerate(self.publications):
            cited = self.cited(i).replace(title, f"[{title}](publications/p{i}{ending})")
            code = "".join("      " + line + "\n" for line in self.bibtex(i).splitlines())
            lines.append(f"- {cited}\n\n  {abstract}\n\n{code}\n")
        return "".join(lines)

    def cited(self, i):
        year, title, authors, venue, _ = self.publications[i]
        names = ", ".join(f"{name.split()[1]}, {name[0]}." for name in authors)
        return f"{names} ({year}). {title}. *{venue}*."

    def bibtex(self, i, more=""):
        year, title, authors, venue, _ = self.publications[i]
        return (f"@inproceedings{{key{i},\n  title = {{{title}}},\n  author = {{{' and '.join(authors)}}},\n"
                f"  booktitle = {{{venue}}},\n  year = {{{year}}}{more}\n}}\n")

    def ris(self, i):
        year, title, authors, venue, abstract = self.publications[i]
        names = "".join(f"AU  - {name.split()[1]}, {name.split()[0]}\n" for name in authors)
        return f"TY  - CONF\n{names}TI  - {title}\nT2  - {venue}\nPY  - {year}\nAB  - {abstract}\nER  -\n"


def write(folder, name, text):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def front(**keys):
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + "---\n\n"


def native(folder, profile):
    """The layout of vitae."""
    write(folder, "about.md", front(title="About", name="Ada Example") + profile.bio_text())
    if profile.news:
        write(folder, "news.yml", "".join(
            f"- date: {y}-{m:02}-{d:02}\n  text: {title} *{where}*!\n" for (y, m, d), title, where in profile.news))
    if profile.awards:
        write(folder, "awards.yml", "".join(
            f"- date: {y}-{m:02}\n  title: {title}\n" for (y, m, d), title in profile.awards))
    if profile.publications:
        write(folder, "publications.bib", "\n".join(
            profile.bibtex(i, f",\n  abstract = {{{publication[4]}}}")
            for i, publication in enumerate(profile.publications)))


def documents(profile, ending, head):
    """Name and text of each page, for tools that make a page of each document."""
    yield "index", head("About") + profile.bio_text()
    yield "news", head("News") + profile.news_lines()
    yield "awards", head("Awards") + profile.award_lines()
    if profile.publications:
        yield "publications", head("Publications") + profile.publication_lines(ending)
    for i, publication in enumerate(profile.publications):
        yield f"publications/p{i}", head(publication[1]) + profile.publication(i)
    for i, (name, text) in enumerate(profile.people):
        yield f"people/p{i}", head(name) + text + "\n"


def jekyll(folder, profile):
    write(folder, "_config.yml", "title: Ada\nmarkdown: kramdown\n")
    write(folder, "_layouts/default.html", HEAD.format(title="{{ page.title }}", content="<h1>{{ page.title }}</h1>{{ content }}"))
    for name, text in documents(profile, ".html", lambda title: front(layout="default", title=title)):
        write(folder, name + ".md", text)


def hugo(folder, profile):
    write(folder, "config.toml", "baseURL='https://example.org/'\ntitle='Ada'\n"
          "disableKinds=['taxonomy','term','section','RSS','sitemap','404']\nuglyURLs=true\n")
    write(folder, "layouts/_default/single.html", HEAD.format(title="{{ .Title }}", content="<h1>{{ .Title }}</h1>{{ .Content }}"))
    write(folder, "layouts/index.html", HEAD.format(title="{{ .Title }}", content="<h1>{{ .Title }}</h1>{{ .Content }}"))
    for name, text in documents(profile, ".html", lambda title: front(title=title)):
        write(folder, f"content/{'_index' if name == 'index' else name}.md", text)


def jbake(folder, profile):
    """For JBake: only what is written is made, no archive, feed or tags; it says what is wrong, as the others do, not all it does."""
    write(folder, "jbake.properties", "".join(f"render.{made}=false\n" for made in ("index", "archive", "feed", "tags", "sitemap")))
    write(folder, "templates/page.ftl", HEAD.format(
        title="${content.title}", content="<h1>${content.title}</h1>${content.body}"))
    write(folder, "logging/logback.xml", """<configuration>
  <appender name="out" class="ch.qos.logback.core.ConsoleAppender"><encoder><pattern>%level %msg%n</pattern></encoder></appender>
  <root level="WARN"><appender-ref ref="out"/></root>
</configuration>
""")
    for name, text in documents(profile, ".html", lambda title: f"title={title}\ntype=page\nstatus=published\n~~~~~~\n\n"):
        write(folder, f"content/{name}.md", text)


def maven(folder, profile):
    """Markdown for maven-site-plugin."""
    for name, text in documents(profile, ".html", lambda title: f"# {title}\n\n"):
        write(folder, f"src/site/markdown/{name}.md", text)


def each(profile, kind):
    for i, (day, title, summary, text) in enumerate(profile.others[kind]):
        yield i, "{}-{:02}-{:02}".format(*day), title, summary, text


def kinds_native(folder, profile):
    """The layout of vitae, with talks, projects and posts."""
    native(folder, profile)
    for kind in profile.others:
        for i, day, title, summary, text in each(profile, kind):
            write(folder, f"{kind}/{kind[0]}{i}.md", front(title=title, date=day, summary=summary) + text + "\n")


def kinds_al_folio(folder, profile):
    """The same in the layout of al-folio."""
    write(folder, "_config.yml", "title: Ada\nfirst_name: Ada\nlast_name: Example\nscholar:\n  last_name: [Example]\n  first_name: [Ada]\n"
          "  source: /_bibliography/\n  bibliography: papers.bib\ncollections:\n  news:\n    output: true\n  projects:\n    output: true\n"
          "  talks:\n    output: true\n    permalink: /talks/:title/\n")
    write(folder, "_pages/about.md", front(layout="about", title="about", permalink="/", nav="true") + profile.bio_text())
    for i, ((y, m, d), title, where) in enumerate(profile.news):
        write(folder, f"_news/announcement_{i}.md",
              front(layout="post", date=f"{y}-{m:02}-{d:02} 10:00:00-0400", inline="true") + f"{title} *{where}*!\n")
    write(folder, "_data/cv.yml", "- title: Honors and Awards\n  type: time_table\n  contents:\n" + "".join(
        f"    - year: {y}-{m:02}\n      items: [{title}]\n" for (y, m, d), title in profile.awards))
    write(folder, "_bibliography/papers.bib", "\n".join(
        profile.bibtex(i, f",\n  abstract = {{{publication[4]}}}") for i, publication in enumerate(profile.publications)))
    for i, day, title, summary, text in each(profile, "talks"):
        write(folder, f"_talks/t{i}.md", front(title=title, date=day, excerpt=summary) + text + "\n")
    for i, day, title, summary, text in each(profile, "projects"):
        write(folder, f"_projects/p{i}.md", front(layout="page", title=title, date=day, description=summary, importance=i) + text + "\n")
    for i, day, title, summary, text in each(profile, "posts"):
        write(folder, f"_posts/{day}-p{i}.md", front(layout="post", title=title, description=summary) + text + "\n")


def kinds_hugoblox(folder, profile):
    """The same in the layout of HugoBlox."""
    write(folder, "config/_default/hugo.yaml", "title: Ada\nbaseURL: https://example.org/\n")
    write(folder, "data/authors/me.yaml", "name:\n  display: Ada Example\nawards:\n" + "".join(
        f"  - title: {title}\n    date: '{y}-{m:02}'\n" for (y, m, d), title in profile.awards))
    bio = profile.bio_text().replace("\n", "\n        ").rstrip()
    write(folder, "content/_index.md", "---\ntitle: Ada\ntype: landing\nsections:\n  - block: markdown\n    content:\n      text: |-\n        "
          + bio + "\n---\n")
    for i, ((y, m, d), title, where) in enumerate(profile.news):
        write(folder, f"content/news/n{i}/index.md", front(date=f"{y}-{m:02}-{d:02}", summary=f'"{title} *{where}*!"'))
    for i, (year, title, authors, venue, abstract) in enumerate(profile.publications):
        write(folder, f"content/publications/p{i}/index.md", front(
            title=title, date=f"{year}-01-01", authors=f"[{', '.join(authors)}]", publication_types="[paper-conference]",
            publication=f'"*{venue}*"', abstract=abstract))
    for kind, section in (("talks", "events"), ("projects", "projects"), ("posts", "blog")):
        for i, day, title, summary, text in each(profile, kind):
            write(folder, f"content/{section}/{kind[0]}{i}/index.md", front(title=title, date=day, summary=summary) + text + "\n")


KINDS = {"kinds-native": kinds_native, "kinds-al-folio": kinds_al_folio, "kinds-hugoblox": kinds_hugoblox}
LAYOUTS = {"native": native, "jekyll": jekyll, "hugo": hugo, "jbake": jbake, "maven": maven}


def main(arguments):
    folder = arguments[0]
    counts = [int(count) for count in arguments[1:]] + [0]
    profile = Profile(*counts[:4])
    for name, layout in {**LAYOUTS, **KINDS}.items():
        layout(os.path.join(folder, name), profile)


if __name__ == "__main__":
    if len(sys.argv) not in (5, 6):
        sys.exit(__doc__)
    main(sys.argv[1:])
