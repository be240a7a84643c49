import io.github.vitae.testing.BuiltSite

def root = 'https://ada.example.org/home/'
def reports = new BuiltSite(basedir, 'target/site')
def goal = new BuiltSite(basedir, 'target/goal')
def look = new BuiltSite(basedir, 'target/look')

reports.leadsBackFromEachLanguage(root, 'en', 'zh-CN')
goal.leadsBackFromEachLanguage(root, 'en', 'zh-CN', 'ar')
look.leadsBackFromEachLanguage(root, 'en', 'zh-CN', 'ar')
for (site in [reports, goal]) {
    site.isIn('news.html', 'en', 'ltr')
    site.isIn('zh_CN/news.html', 'zh-CN', 'ltr')
}
goal.isIn('ar/news.html', 'ar', 'rtl')
look.isIn('ar/news.html', 'ar', 'rtl')
// the skin's own words are those of the language
reports.shows('zh_CN/news.html', '最近更新')
for (site in [reports, goal, look]) {
    site.shows('news.html', 'Our paper on neap tides was accepted.')
    site.shows('zh_CN/news.html', '我们关于小潮的论文被接收。')
    site.shows('zh_CN/awards.html', '2024年6月 Medal for Patience')
    site.shows('zh_CN/publications.html', 'Neap Tides of Small Harbours')
    site.lacks('zh_CN/sitemap.xml')
}
// programs are told in each language; of the reports, with all that there may be for them
for (site in [reports, goal, look]) {
    site.tellsPrograms('', 'en')
    site.tellsPrograms('zh_CN/', 'zh-CN')
    assert !(site == goal) || !new File(basedir, 'target/goal/llms.txt').exists()
}
goal.tellsPrograms('ar/', 'ar')
def twin = new File(basedir, 'target/site/zh_CN/news.html.md').getText('UTF-8')
assert twin.contains('我们关于小潮的论文被接收。')
assert new File(basedir, 'target/site/zh_CN/news.html').getText('UTF-8')
        .contains('<link rel="alternate" type="text/markdown"')
assert new File(basedir, 'target/site/llms.txt').getText('UTF-8').contains(root + 'news.html.md')
assert new File(basedir, 'target/site/zh_CN/llms.txt').getText('UTF-8').contains(root + 'zh_CN/news.html.md')
goal.shows('ar/awards.html', 'يونيو 2024 Medal for Patience')
// what is not translated is told once for each language
reports.logSays('src/site/vitae/awards.yml')
reports.logSays('not translated into zh-CN')
reports.logSays('not translated into ar')
reports.logSays('Nothing has changed: the pages in target/goal stay as they are')
