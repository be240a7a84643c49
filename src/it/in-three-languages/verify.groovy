import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.isWhole()
