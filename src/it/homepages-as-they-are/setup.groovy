// A module for each homepage, which is read where it lies.
def shared = new File(basedir, '../../../../../shared').canonicalFile
def homepages = [seed: new File(shared, 'seeds')]
new File(shared, 'corpus').listFiles().findAll { new File(it, 'site').isDirectory() }.sort()
    .each { homepages[it.name.replaceAll(/[^A-Za-z0-9]+/, '-')] = new File(it, 'site') }
def modules = new StringBuilder()
homepages.each { name, directory ->
  def module = new File(basedir, name)
  module.mkdirs()
  new File(module, 'pom.xml').setText("""\
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>com.example.homepages</groupId>
    <artifactId>homepages</artifactId>
    <version>1.0</version>
  </parent>
  <artifactId>${name}</artifactId>
  <packaging>pom</packaging>
  <properties>
    <vitae.directory>${directory}</vitae.directory>
  </properties>
</project>
""", 'UTF-8')
  new File(module, 'src/site').mkdirs()
  new File(module, 'src/site/site.xml').setText(new File(basedir, 'src/site/site.xml').getText('UTF-8'), 'UTF-8')
  modules << "    <module>${name}</module>\n"
}
def pom = new File(basedir, 'pom.xml')
pom.setText(pom.getText('UTF-8').replace('    <!-- modules -->\n', modules), 'UTF-8')
true
