// Each command that README.md and the pages of the documentation tell to type is typed where it belongs; those of the tutorial,
// which follow one another, are in from-an-empty-folder.
import io.github.vitae.testing.BuiltSite
import io.github.vitae.testing.ServedBuild
import io.github.vitae.testing.TypedCommands
import java.nio.file.Files

def typed = new TypedCommands(basedir, localRepositoryPath)
def root = typed.root()
def version = typed.version()
def work = typed.work()
def run = { File at, String command -> typed.run(at, command) }
def write = { File folder, String name, String text ->
    def file = new File(folder, name)
    file.parentFile.mkdirs()
    file.setText(text.replace('1.0.0-SNAPSHOT', version), 'UTF-8')
}
def blocks = { File page, String info ->
    (page.getText('UTF-8') =~ /(?ms)^ *```${info}\n(.*?)^ *```$/).collect { it[1] }
}

// the homepage that README.md tells to write
def readme = new File(root, 'README.md')
def homepage = new File(work, 'homepage')
write(homepage, 'pom.xml', blocks(readme, 'xml')[0])
write(homepage, 'src/site/site.xml', blocks(readme, 'xml')[1])
write(homepage, 'src/site/vitae/about.md', blocks(readme, 'markdown about.md')[0])

// somebody's homepage beside the folder that a command is typed in
def beside = new File(work, 'my-homepage')
def from = new File(root, 'src/test/resources/golden/academicpages/input')
from.eachFileRecurse {
    if (it.isFile()) {
        def to = new File(beside, from.toPath().relativize(it.toPath()).toString())
        to.parentFile.mkdirs()
        Files.copy(it.toPath(), to.toPath())
    }
}

// a project with releases
def usage = new File(root, 'src/site/markdown/usage.md')
def tides = new File(work, 'tides')
write(tides, 'pom.xml', blocks(readme, 'xml')[0]
    .replace('<name>Ada Example</name>', '<name>Tides</name>\n  <scm><url>https://github.com/example/tides</url></scm>'))
write(tides, 'src/site/vitae/about.md', '# Tides\n\nWords.\n')
write(tides, 'CHANGELOG.md', '# Changes\n\n' + blocks(usage, 'markdown CHANGELOG.md')[0])

def number = 0
def empty = { new File(work, 'empty' + number++) }
def serve = { File at, String command ->
    // any port, and no browser
    def options = command.split(' ').drop(2).findAll { it != '-Dvitae.open' } as String[]
    def served = ServedBuild.start(at, localRepositoryPath, 'vitae:serve', options)
    try {
        served.shows('/news.html', 'Promises in Milliseconds')
        served.lacks('/news.html', 'not to be told yet')
    } finally {
        served.stop()
    }
}

// where a command belongs, and what comes of it
def plugin = "io.github.vitae:vitae-maven-plugin:${version}".toString()
def tried = [
    ('mvn ' + plugin + ':init'): { command ->
        def at = empty()
        run(at, command)
        assert new File(at, 'src/site/vitae/about.md').isFile()
    },
    ('mvn ' + plugin + ':init -Dvitae.from=../my-homepage'): { command ->
        def at = empty()
        run(at, command)
        run(at, 'mvn site')
        new BuiltSite(at, 'target/site').shows('publications.html', 'Publications')
    },
    ('mvn ' + plugin + ':init -Dvitae.name="Grace Muster" -Dvitae.look=vitae -Dvitae.languages=en,de'): { command ->
        def at = empty()
        run(at, command)
        run(at, 'mvn site')
        new BuiltSite(at, 'target/site').shows('de/index.html', 'Grace Muster')
    },
    ('mvn ' + plugin + ':import -Dvitae.from=../my-homepage'): { command ->
        def at = empty()
        run(at, command)
        assert new File(at, 'src/site/vitae/about.md').isFile()
        assert new File(at, 'src/site/vitae/talks').isDirectory() || new File(at, 'src/site/vitae/talks.yml').isFile()
    },
    ('mvn ' + plugin + ':check -Dvitae.directory=.'): { command ->
        run(beside, command)
    },
    ('mvn ' + plugin + ':check -Dvitae.directory=. -Dvitae.failOn=warning'): { command ->
        run(new File(homepage, 'src/site/vitae'), command)
    },
    'mvn site': { command ->
        run(homepage, command)
        new BuiltSite(homepage, 'target/site').shows('news.html', 'Promises in Milliseconds')
    },
    'mvn site io.github.vitae:vitae-maven-plugin:check -Dvitae.site=target/site': { command ->
        run(homepage, command)
    },
    'mvn vitae:serve': { command ->
        serve(homepage, command)
    },
    'mvn vitae:serve -Dvitae.open -Dvitae.drafts -Dvitae.editor=vscode': { command ->
        serve(homepage, command)
    },
    'mvn vitae:announce -Dvitae.entry=1.2.0': { command ->
        def printed = run(tides, command).readLines().collect { it.replaceFirst(/^\[INFO\] ?/, '') }.join('\n')
        // what the page says that is printed
        def mail = blocks(usage, 'text').find { it.startsWith('Subject') }.trim()
        assert printed.contains(mail) : printed
        assert new File(tides, 'target/vitae/announcement.txt').getText('UTF-8').trim() == mail
    },
]
// what .ci/run does, with the plugin itself
def ci = new File(root, '.ci/run').getText('UTF-8')
def built = { String command ->
    command.split(' && ').every { part ->
        def words = part.split(' ').findAll { !it.startsWith('-D') || it in ['-DskipTests', '-Dinvoker.skip'] }
        ci.readLines().any { line -> line.startsWith('mvn') && line.split(' ').toList().containsAll(words) }
    }
}

def pages = [readme]
new File(root, 'src/site/markdown').eachFileRecurse { if (it.name.endsWith('.md')) pages << it }
def commands = new TreeSet()
for (page in pages) {
    if (page.name != 'tutorial.md') {
        blocks(page, 'sh').each { it.readLines().findAll { it.trim() }.each { commands << it.trim().replace('1.0.0-SNAPSHOT', version) } }
    }
}
assert commands.size() > 8
for (command in commands) {
    if (tried.containsKey(command)) {
        tried[command](command)
    } else {
        assert built(command) : 'nobody has tried: ' + command
    }
}
assert commands.containsAll(tried.keySet())
