// What src/site/markdown/tutorial.md tells to type and to write is typed and written, in its order.
import io.github.vitae.testing.BuiltSite
import io.github.vitae.testing.TypedCommands

def typed = new TypedCommands(basedir, localRepositoryPath)
def root = typed.root()
def version = typed.version()
def init = "mvn io.github.vitae:vitae-maven-plugin:${version}:init".toString()
def work = typed.work()
def at = work

// runs a command where the one before it ended; gives what it printed
def where = new File(basedir, 'where')
def run = { String command ->
    def printed = typed.run(at, command + " && pwd > '" + where + "'")
    at = new File(where.text.trim())
    return printed
}

def page = new File(root, 'src/site/markdown/tutorial.md').getText('UTF-8')
    .replace('1.0.0-SNAPSHOT', version)
def steps = (page =~ /(?ms)(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n(.*?)^```$/).collect { [file: it[1], kind: it[2], text: it[3]] }
def commands = 0
def printed = []
for (step in steps) {
    if (step.kind == 'sh') {
        for (command in step.text.readLines().findAll { it }) {
            printed << run(command)
            commands++
        }
    } else if (step.file) {
        def file = new File(at, step.file)
        assert file.isFile() : step.file + ' is to be there before it is edited'
        file.setText(step.text, 'UTF-8')
    }
}
assert commands >= 5
assert at == new File(work, 'homepage')
assert printed.every { !it.contains('[WARNING]') } : printed.find { it.contains('[WARNING]') }

def site = new BuiltSite(at, 'target/site')
site.shows('index.html', 'Grace Muster')
site.shows('index.html', 'I measure how long a harbour remembers a storm.')
site.shows('news.html', 'Our tide tables are out.')
site.shows('posts/first-post.html', 'A post is a longer text')
site.shows('publications.html', 'An Example of an Article')
site.lacks('awards.html')
site.shows('index.html', 'About News Publications Posts')
site.shows('index.html', '© Grace Muster')
assert !new File(at, 'target/site/index.html').getText('UTF-8').contains('being set up')

// once more: nothing is written, whatever it is called with
def all = {
    def found = [:]
    at.eachFileRecurse { if (it.isFile() && !it.path.contains('target')) found[it.path] = it.getText('UTF-8') }
    found
}
def before = all()
def again = run(init + ' -Dvitae.name=Other -Dvitae.look=skin')
assert all() == before
assert again.contains('Kept pom.xml') || again.contains('Nothing was missing')
assert !again.contains('Wrote ')

// in the other look, in two more languages, for somebody whose name Maven, XML and YAML could take for something else
new File(work, 'other').mkdirs()
at = new File(work, 'other')
run(init
    + ' -Dvitae.look=skin -Dvitae.ci=gitlab -Dvitae.languages=en,zh_CN,ar -Dvitae.siteUrl=https://other.example.org/'
    + ''' '-Dvitae.name=陈 "${project.version}" & <Sons>: #1' ''')
def made = run('mvn site')
// what the site plugin has no words for, it says so itself
assert made.readLines().findAll { it.contains('[WARNING]') && !it.contains("The locale 'ar'") }.isEmpty()
def other = new BuiltSite(at, 'target/site')
other.shows('index.html', '陈 "${project.version}" & <Sons>: #1')
other.shows('ar/index.html', 'هذه الصفحة قيد الإعداد')
other.shows('zh_CN/index.html', '本主页正在建设中')
other.isIn('ar/index.html', 'ar', 'rtl')
assert new File(at, '.gitlab-ci.yml').isFile()
assert !new File(at, '.github').exists()

// a project that is there keeps its pom, and what it is told to add is enough
at = new File(work, 'project')
at.mkdirs()
def pom = { lines -> """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>tides</artifactId>
  <version>1.0</version>
  <packaging>pom</packaging>
  <name>Tides</name>
  <url>https://tides.example.org/</url>
  <build><plugins>
${lines}
  </plugins></build>
  <reporting><excludeDefaults>true</excludeDefaults></reporting>
</project>
""" }
new File(at, 'pom.xml').setText(pom(''), 'UTF-8')
def told = run(init)
assert new File(at, 'pom.xml').getText('UTF-8') == pom('')
assert !new File(at, '.mvn').exists()
def lines = told.readLines().collect { it - '[INFO] ' }
def first = lines.findIndexOf { it.contains('<build><plugins>') } + 1
def last = lines.findLastIndexOf { it.contains('</plugin>') }
new File(at, 'pom.xml').setText(pom(lines[first..last].join('\n')), 'UTF-8')
run('mvn site')
new BuiltSite(at, 'target/site').shows('news.html', 'This homepage is online.')
