import io.github.vitae.testing.BuiltSite

for (module in ['.', 'core', 'tool']) {
    def site = new BuiltSite(basedir, module + '/target/site')
    def first = new BuiltSite(basedir, module + '/target/first')
    for (page in ['index.html', 'news.html']) {
        site.hasTheFrameOf('plain.html', page)
        first.isTheSameAt(site, page)
        site.hasTheFrameOf('de/plain.html', 'de/' + page)
        first.isTheSameAt(site, 'de/' + page)
    }
    site.shows('news.html', 'Project Documentation')
}
def root = new BuiltSite(basedir, 'target/site')
root.shows('news.html', 'Modules Foam core Foam tool Foam docs')
root.shows('news.html', 'Plain About News People Cite Summary Terms')
root.shows('news.html', 'Bubbles that last Fixed They burst no more. (#7; Bo Reed)')
root.shows('people.html', 'Blower Ada Example')
// they are the parent's, on whose pages they are
new BuiltSite(basedir, 'core/target/site').lacks('people.html')
root.shows('cite.html', 'Example, A. (2025). Foam (Version 1.0) [Computer software]')
// what the skin's inline code loads
root.allows('news.html', 'script-src', 'https://stats.example.org')
root.allows('news.html', 'script-src', 'www.google-analytics.com')
new BuiltSite(basedir, 'core/target/site').shows('news.html', 'Parent Project Laboratory of Foam')
new BuiltSite(basedir, 'docs/target/site').lacks('news.html')
// in German, which the site plugin stages in a folder of the whole
def german = new BuiltSite(basedir, 'target/staging/de')
german.shows('news.html', 'Mai 2025 Eine Blase von zwei Metern.')
german.shows('news.html', 'Schlicht Über mich Neuigkeiten Leute Zitieren')
german.shows('core/news.html', 'Mai 2025 Erste Fassung.')
new BuiltSite(basedir, 'target/staging').leadsBackFromEachLanguage('https://example.org/foam/', 'en', 'de')
// of links to reports and modules, none is missing: neither before these are made, nor on what is staged
root.logDoesNotSay('[missing-file]')
root.logSays('Followed the links of 56 pages in target/staging')
root.logSays('src/site/vitae is empty: no pages are made. Put about.md there')
