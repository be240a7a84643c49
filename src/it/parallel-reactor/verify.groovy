import io.github.vitae.testing.BuiltSite

new BuiltSite(basedir, 'one/target/site').isWhole()
new BuiltSite(basedir, 'two/target/site').shows('news.html', 'June 2025')
new BuiltSite(basedir, 'without/target/site').lacks('news.html')
// the root says so; a module that has the plugin through its parent, and no profile, needs no word
new BuiltSite(basedir, 'target/site').logSaysOnce('There is no src/site/vitae: no pages are made')
