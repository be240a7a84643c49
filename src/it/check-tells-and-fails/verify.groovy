import groovy.json.JsonSlurper
import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.logSays('[ERROR] src/site/vitae/about.md:12:5 ‘Decmber’ is no month; read as December')
site.logSays('[ERROR]     - **Decmber 2024** I gave a talk in Eastmere')
site.logSays('[ERROR]         ^^^^^^^')
site.logSays('[WARNING] src/site/vitae/about.md:6:73 ‘awards.html#prizes’ on index.html leads to no place on awards.html')
site.logSays('[WARNING] src/site/vitae/about.md:6:108 ‘#talks’ on index.html leads to no place on index.html')
site.logSays('the check failed')
site.logSays('did you mean misspelt-month?')
site.logSays('Followed the links of 3 pages in target/site')

def annotation = new File(basedir, 'build.log').readLines('UTF-8').find { it.startsWith('::error ') }
assert annotation.contains('src/site/vitae/about.md,line=12,endLine=12,col=5,endColumn=11,title=misspelt-month::')

def results = new JsonSlurper().parse(new File(basedir, 'target/vitae.sarif'), 'UTF-8').runs[0].results
assert results*.ruleId == ['missing-anchor', 'missing-anchor', 'misspelt-month']
assert results*.level == ['warning', 'warning', 'error']
assert new JsonSlurper().parse(new File(basedir, 'target/site.sarif'), 'UTF-8').runs[0].results*.level.unique() == ['warning']
