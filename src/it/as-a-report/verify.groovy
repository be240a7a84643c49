import io.github.vitae.testing.BuiltSite

new BuiltSite(basedir, 'target/site').isWhole()
