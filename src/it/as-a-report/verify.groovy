import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.isWhole()
// a page in a folder, in the skin, with its way to the stylesheet
site.shows('publications/example2025promises.html', 'Promises that a Compiler Keeps')
def page = new File(basedir, 'target/site/publications/example2025promises.html').text
assert page.contains('href="../css/vitae.css"')
assert page.contains('../css/apache-maven-fluido')
