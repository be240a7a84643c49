import io.github.vitae.testing.BuiltSite

def root = new BuiltSite(basedir, 'target/site')
root.shows('news.html', 'Tool is out.')
root.shows('news.html', 'Tides tool')
root.shows('news.html', 'Core knows the moon')
root.shows('awards.html', 'Best Core')
root.shows('awards.html', 'Tides core')
root.shows('publications.html', 'On the Tides of Harbours')
root.shows('people.html', 'Ada Quill')
root.shows('people.html', 'Contributors Cy Rook')
def news = new File(basedir, 'target/site/news.html').text
assert news.count('We all moved.') == 1
assert !news.contains('Secret')
assert news.contains('href="core/images/moon.svg"')
assert news.contains('href="tool/news.html"')
assert news.contains('publications/quill2024.html')
assert new File(basedir, 'target/site/publications.html').text.count('>On the Tides of Harbours<') == 1
assert !new File(basedir, 'target/site/core/images/moon.svg').exists()
// the report's own stays
assert !new File(basedir, 'target/site/team.html').text.contains('location.hash')
// the same, whatever is built beside it
for (page in ['news.html', 'awards.html', 'publications.html', 'people.html']) {
    def whole = new File(basedir, 'target/site/' + page).text
    assert new File(basedir, 'target/together/' + page).text == whole
}
def alone = new BuiltSite(basedir, 'target/alone')
alone.shows('news.html', 'Tool is out.')
alone.shows('people.html', 'Contributors Cy Rook')
new BuiltSite(basedir, 'core/target/site').shows('news.html', 'Core knows the moon')
root.logSays('From the module Tides core, in core/src/site/vitae: 2 news, 1 award, 1 publication, 0 people')
root.logSays('Not part of this build, and read as they lie on disk: Tides core, Tides tool, Tides docs')
// where it is, and not a second time
root.logDoesNotSay('tool/profile/news.yml:5')
root.logSays('profile/news.yml:5')
root.logDoesNotSay('[missing-file]')
root.logDoesNotSay('[missing-anchor]')
