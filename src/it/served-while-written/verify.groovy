import io.github.vitae.testing.ServedBuild

def first = new File(basedir, 'target/first')
assert new File(first, 'news.html').isFile()
def about = new File(basedir, 'src/site/vitae/about.md')
def served = ServedBuild.start(basedir, localRepositoryPath, 'vitae:serve')
try {
    // asked for first, without any other page, and without a build before: the page in its skin, with its styles
    served.shows('/news.html', 'First.')
    served.shows('/news.html', 'Home')
    served.shows('/', 'I study tides.')
    // a setting that the pom makes for the report
    served.lacks('/', 'Before.')
    for (file in ['/css/apache-maven-fluido-2.1.0.min.css', '/css/vitae.css', '/css/site.css']) {
        assert served.get(file).status() == 200
    }
    served.shows('/css/site.css', "the site's own")
    served.shows('/_vitae/live.js', 'EventSource')
    assert served.get('/../pom.xml').status() == 404
    served.shows('/de/', 'Ich erforsche Gezeiten.')
    assert served.get('/de/css/apache-maven-fluido-2.1.0.min.css').status() == 200
    assert served.get('/de/css/vitae.css').status() == 200
    // what is made is what is published
    def page = served.get('/news.html').text().replaceFirst('<script src="/_vitae/live.js"[^>]*></script>', '')
    def policy = /content="default-src [^"]*"/
    assert page.replaceFirst(policy, '') == new File(first, 'news.html').getText('UTF-8').replaceFirst(policy, '')

    about.text = about.text.replace('First.', 'An edit of it.')
    served.soonShows('/news.html', 'An edit of it.')
    // a broken save keeps the last page
    about.text = about.text.replace('title: About', 'title: "About')
    served.soonSays('the last pages stay')
    served.shows('/news.html', 'An edit of it.')
    about.text = about.text.replace('title: "About', 'title: About').replace('An edit of it.', 'Mended.')
    served.soonShows('/news.html', 'Mended.')
    // the frame is read again
    def descriptor = new File(basedir, 'src/site/site.xml')
    descriptor.text = descriptor.text.replace('name="About"', 'name="Who I am"')
    served.soonShows('/news.html', 'Who I am')
    new File(basedir, 'src/site/vitae/talks.yml').text = '- date: 2025-01-01\n  title: On foam\n  draft: true\n- date: 2025-02-02\n  title: On tides\n'
    served.soonShows('/talks.html', 'On tides')
    served.lacks('/talks.html', 'On foam')
} finally {
    served.stop()
}
served.says('Stopped serving.')
assert !new File(basedir, 'target/site').exists()

served = ServedBuild.start(basedir, localRepositoryPath, 'vitae:serve', '-Dvitae.drafts', '-Dvitae.look=vitae')
try {
    served.shows('/talks.html', 'On foam')
    served.shows('/talks.html', 'data-draft="part"')
    served.shows('/css/vitae.css', 'vitae')
} finally {
    served.stop()
}
new File(basedir, 'target').eachFileRecurse {
    assert !it.isFile() || !it.getText('UTF-8').contains('On foam')
}
