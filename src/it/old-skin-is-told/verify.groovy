import io.github.vitae.testing.BuiltSite

def site = new BuiltSite(basedir, 'target/site')
site.logSays('the skin org.apache.maven.skins:maven-default-skin:1.3')
site.logSays('maven-fluido-skin:2.1.0')
site.lacks('news.html')
