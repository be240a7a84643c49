import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.logSays('the skin org.apache.maven.skins:maven-default-skin:1.3')
site.logSays('maven-fluido-skin:2.1.0')
site.lacks('news.html')

// Doxia, whose libraries lie within the plugin's jar, compares with its own version what a skin states that it needs
def plugin = new File(localRepositoryPath, 'io/github/vitae/vitae-maven-plugin').listFiles()
        .collectMany { it.isDirectory() ? it.listFiles() as List : [] }
        .find { it.name.endsWith('.jar') }
def version = new java.util.jar.JarFile(plugin).withCloseable {
    it.manifest.getAttributes('org/apache/maven/doxia/siterenderer/').getValue('Implementation-Version')
}
assert version ==~ /2\.\d+\.\d+/
