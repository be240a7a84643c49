import io.github.vitae.testing.BuiltSite

def root = new BuiltSite(basedir, 'target/site')
def text = { name -> new File(basedir, 'target/site/' + name).getText('UTF-8') }
def among = { name, part -> assert text(name).contains(part) : name + ' lacks ' + part }
def never = { name, part -> assert !text(name).contains(part) : name + ' has ' + part }

// a page beside those of the profile: the newest news, with the style that the list needs
among('index.html', '<link rel="stylesheet" href="css/vitae.css"')
among('index.html', 'class="h-feed vitae-news')
among('index.html', '<time class="dt-published" datetime="2026-02-03">')
never('index.html', 'datetime="2025-06-07"')
among('index.html', 'href="publications/quill2024.html"')
root.shows('index.html', 'Prize for foam')
among('index.html', 'href="people.html#bo"')
never('index.html', 'Ann Roe')
assert text('index.html').count('css/vitae.css') == 1

// two folders deep, links lead up; what is written behind the root in the profile does too
among('guide/deep/start.html', 'href="../../css/vitae.css"')
among('guide/deep/start.html', 'href="../../films.html"')
among('guide/deep/start.html', 'href="../../news.html#')
root.shows('guide/deep/start.html', 'Films hold (see (Quill & Roe, 2024, p. 3)), as reports say (Ash, 2020; Quill & Roe, 2024). Of (quill2042?) nobody knows.')
among('guide/deep/start.html', 'href="#ref-quill2024"')
among('guide/deep/start.html', 'id="ref-quill2024"')
among('guide/deep/start.html', '<math')
root.shows('guide/deep/start.html', 'Первая новость')
root.shows('guide/deep/start.html', 'Nothing here yet.')
among('guide/deep/start.html', '<code>&lt;!-- MACRO{vitae-news|limit=1} --&gt;</code>')

// APT and xdoc; without a list of references a citation leads to the publication
among('notes/news.html', 'href="../news.html#')
// the project's own properties, on its pages and in lists alike
root.shows('notes/news.html', 'Foam 1.0 of 2026 is out')
root.shows('news.html', 'Foam 1.0 of 2026 is out')
among('notes/news.html', 'href="../publications/quill2024.html"')
among('papers.html', 'id="ref-quill2024"')

// nothing of what is hidden
['index.html', 'guide/deep/start.html', 'notes/news.html', 'papers.html'].each { never(it, 'Not for readers yet') }

// a module has its own profile, wherever that lies, and its own style of citation
def tool = new BuiltSite(basedir, 'tool/target/site')
tool.shows('a/b/c.html', 'The tool is out.')
tool.shows('a/b/c.html', 'First [1], then [2] and again ([1, 2]), not [ash20?].')
assert new File(basedir, 'tool/target/site/a/b/c.html').text.contains('href="../../news.html#')
def bare = new BuiltSite(basedir, 'bare/target/site')
bare.shows('index.html', 'Nothing here yet.')
assert !new File(basedir, 'bare/target/site/index.html').text.contains('vitae.css')

// what is wrong is told where it is written, once
root.logSaysOnce('[WARNING] src/site/markdown/guide/deep/start.md:4:71 no publication has the key')
root.logSaysOnce('start.md:8:1 ‘0’ is no limit of a list')
root.logSaysOnce('start.md:9:1 no news have the tag ‘relaese’; write Release [unusable-macro]')
root.logSaysOnce('papers.xml:9:7 ‘many’ is no limit')
root.logSaysOnce('[INFO] src/site/markdown/a/b/c.md:6:55 no publication has the key ‘ash20’')
root.logSaysOnce('src/site/markdown/index.md:3:1 there is no profile in src/site/vitae')
root.logDoesNotSay('Not for readers yet')
// all links lead somewhere on what is staged
root.logDoesNotSay('[missing-file]')
root.logDoesNotSay('[missing-anchor]')
