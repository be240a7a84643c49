import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.logSays('<citationStyle> is ‘apaa’, and there is no such style; near it are apa')
site.lacks('publications.html')
site.lacks('index.html')
