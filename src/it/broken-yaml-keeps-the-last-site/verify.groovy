import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.logSays('[ERROR] src/site/broken/news.yml:2:13 this is no YAML')
site.isWhole()
site.isSameAs(new BuiltSite(basedir, 'target/again'))
