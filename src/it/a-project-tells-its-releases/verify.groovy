import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.logSays('News from src/changes/changes.xml: 1 release (1 is not out yet)')
site.logSays('News from CHANGELOG.md: 2 releases more')
site.logSays('1 release is in the written news already')
// what the first site had is in the mails; the last site has the releases of changes.xml alone
site.shows('news.html', 'Tides 1.2.0')
site.shows('news.html', 'Faster tides')
site.shows('news.html', 'Ebb came too late. (#12; Ada Byron; thanks to Bea Wave)')
site.lacks('docs/flood.md')
def news = new File(basedir, 'target/site/news.html').getText('UTF-8')
assert news.contains('href="https://github.com/example/tides/issues/12"')
assert !news.contains('Tides 1.1.0')
for (file in ['news.html', 'index.html']) {
    def page = new File(basedir, 'target/site/' + file).getText('UTF-8')
    assert !page.contains('secret')
    assert !page.contains('bea@example.org')
}

assert new File(basedir, 'target/newest.txt').getText('UTF-8') == '''Subject: Tides 1.2.0

Tides 1.2.0

Faster tides

Added

- Flood in Tides.all(). (Ada Byron)

Fixed

- Ebb came too late. (#12 [1]; Ada Byron; thanks to Bea Wave)

[1] https://github.com/example/tides/issues/12
'''
// the folder of this build lies in the repository of the plugin, or in none
def mail = new File(basedir, 'target/vitae/announcement.txt').getText('UTF-8')
assert mail.replaceFirst('HEAD/[^ ]*docs', 'HEAD/docs') == '''Subject: Tides 1.1.0

Tides 1.1.0 [1]

Added

- Flood, see the guide [2]

[1] https://github.com/example/tides/compare/v1.0.0...v1.1.0
[2] https://github.com/example/tides/blob/HEAD/docs/flood.md
'''
