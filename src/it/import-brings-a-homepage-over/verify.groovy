import io.github.vitae.testing.BuiltSite

assert new File(basedir, 'src/site/vitae/about.md').getText('UTF-8').contains('I build compilers at Nordhaven.')
assert new File(basedir, 'src/site/vitae/person.yml').getText('UTF-8').contains('name: Ada Example')
new BuiltSite(basedir, 'target/site').isWhole()
