import io.github.vitae.testing.BuiltSite

new BuiltSite(basedir, 'target/site').lacks('news.html')
