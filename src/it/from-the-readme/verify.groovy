import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.shows('index.html', 'I build compilers at')
site.shows('news.html', 'Promises in Milliseconds')
site.shows('awards.html', 'Prize for Excellent Teaching')
site.shows('news.html', 'Ada Example About News Awards')
// whoever pastes it is told nothing
site.logDoesNotSay('[WARNING]')
