import io.github.vitae.testing.BuiltSite

def one = new BuiltSite(basedir, 'target/one')
one.isWhole()
one.isSameAs(new BuiltSite(basedir, 'target/two'))
one.isSameAs(new BuiltSite(basedir, 'target/three'))
