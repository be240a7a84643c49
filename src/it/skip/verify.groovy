import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.lacks('news.html')
site.logSays('vitae.skip is set: no pages are made')
site.logSays('maven.site.skip is set: no pages are made')
