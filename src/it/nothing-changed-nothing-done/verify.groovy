import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.isWhole()
def log = new File(basedir, 'build.log').text
// the second build had nothing to do, and told what the first had told; the others had other settings
int nothing = log.count('Nothing has changed: the pages in target/site stay as they are')
int menus = log.count('For the menu of the site')
assert nothing == 1
assert menus == 4
// a page that is no longer made is no longer there
site.lacks('publications/example2025promises.html')
site.lacks('publications')
