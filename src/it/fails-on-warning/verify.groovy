import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.logSays('[WARNING] src/site/vitae/about.md:15:15 ‘Decmber’ is no month; read as December')
site.logSays('nothing was written')
site.lacks('news.html')
