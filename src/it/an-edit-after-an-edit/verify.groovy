import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.shows('awards.html', 'Prize of the Harbour')
site.shows('news.html', 'A third word')
site.isSameAs(new BuiltSite(basedir, 'target/fresh'))

// what the skin made of a page of the menu is kept
def kept = new File(basedir, 'target/vitae').listFiles().findAll { it.name.startsWith('skin-') }
assert kept.any { it.getText('UTF-8').contains('\nm news.html\t') }
