import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.shows('people.html', 'People')
site.shows('people.html', 'Maintainer Ada Quill')
site.shows('people.html', 'Diver Harbour Institute Time zone: Europe/Oslo')
site.shows('people.html', 'Tester Bo Lind')
site.shows('people.html', 'Bo keeps the buoys.')
site.shows('people.html', 'Contributors Cy Rook & Sons')
site.shows('people.html', 'Alumni Dee Marsh')
def page = new File(basedir, 'target/site/people.html').text
assert page.contains('id="ada"') && page.contains('id="bo"')
assert !page.contains('ada@example.org')
assert !page.contains('Eli Sand')
assert new File(basedir, 'target/site/images/ada.svg').isFile()
// reports lead to team.html#ada
assert new File(basedir, 'target/site/team.html').text.contains('href="people.html#ada"')
assert new File(basedir, 'target/site/index.html').text.contains('href="people.html#ada"')
def homepage = new BuiltSite(basedir, 'target/homepage')
homepage.shows('people.html', 'Maintainer Ada Quill')
assert new File(basedir, 'target/homepage/people.html').text.contains('mailto:ada@example.org')
site.logSays('People from pom.xml: 2 developers, 1 contributor')
site.logDoesNotSay('[missing-file]')
