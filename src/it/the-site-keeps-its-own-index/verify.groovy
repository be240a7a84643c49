import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.shows('index.html', 'Welcome to the laboratory')
site.shows('about.html', 'I build compilers')
site.logSays("The site has an index of its own: About is about.html")
