import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.isWhole()
// the second build had nothing to do, and told what the first had told; the others had other settings
assert new File(basedir, 'build.log').text.count('Nothing has changed: the 5 pages in target/site stay as they are') == 1
assert new File(basedir, 'build.log').text.count('For the menu of the site') == 4
assert new File(basedir, 'target/site/index.html').text.count('vitae-news-latest') <= 1
// a page that is no longer made is no longer there
site.lacks('publications/example2025promises.html')
site.lacks('publications')
