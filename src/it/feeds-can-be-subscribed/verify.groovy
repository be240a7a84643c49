import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper
import io.github.vitae.testing.BuiltSite

def files = ['news', 'posts', 'talks'].collectMany { [it + '.atom', it + '.rss', it + '.feed.json'] } + ['talks.ics']
for (file in files) {
    def goal = new File(basedir, 'target/site/' + file).bytes
    // the same bytes in each way that pages are made, and in each look
    assert Arrays.equals(goal, new File(basedir, 'target/report/' + file).bytes)
    assert Arrays.equals(goal, new File(basedir, 'target/look/' + file).bytes)
}
def atom = new XmlSlurper().parse(new File(basedir, 'target/site/news.atom'))
assert atom.entry*.updated*.text() == ['2025-05-01T12:00:00Z', '2024-01-01T12:00:00Z']
assert atom.link.find { it.@rel == 'self' }.@href == 'https://ada.example.org/home/news.atom'
def content = atom.entry[0].content.text()
assert content.contains('href="https://ada.example.org/home/prize.pdf"')
assert content.contains('<math') && content.contains('&amp; more') && !content.contains('not for readers')
def rss = new XmlSlurper().parse(new File(basedir, 'target/site/posts.rss'))
assert rss.channel.item.description.text().contains('href="https://ada.example.org/home/posts/moon.html#how-far"')
def json = new JsonSlurper().parse(new File(basedir, 'target/site/news.feed.json'))
assert json.items*.id == atom.entry*.id*.text()
assert new File(basedir, 'target/site/talks.ics').text.contains('LOCATION:Harbour Days\\, Trieste\r\n')

for (folder in ['site', 'look', 'report']) {
    def site = new BuiltSite(basedir, 'target/' + folder)
    site.shows('news.html', 'We won a prize')
    def page = new File(basedir, 'target/' + folder + '/news.html').text
    def links = (page =~ /<link\b[^>]*>/).findAll { it.contains('"alternate"') }
    assert links.size() == 3
    assert links[0].contains('href="news.atom"') && links[0].contains('type="application/atom+xml"')
    assert links[0].contains('title="News')
    assert page.contains('class="vitae-feeds"')
    def post = new File(basedir, 'target/' + folder + '/posts/moon.html').text
    assert post.contains('href="../posts.atom"')
    def about = new File(basedir, 'target/' + folder + '/index.html').text
    assert about.contains('href="talks.ics"') && about.contains('type="text/calendar"')
}
def log = new File(basedir, 'build.log').text
assert log.contains('Of news, 1 without a date are on the pages and in no feed')
assert log.contains("<siteUrl> is ‘ftp://ada.example.org’")
