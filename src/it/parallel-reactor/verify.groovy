import io.github.vitae.testing.BuiltSite

new BuiltSite(basedir, 'one/target/site').isWhole()
new BuiltSite(basedir, 'two/target/site').shows('news.html', 'June 2025')
new BuiltSite(basedir, 'without/target/site').lacks('news.html')
