// the files that README.md says to write, as it says
def root = basedir
while (!new File(root, 'README.md').isFile()) {
    root = root.parentFile
}
def readme = new File(root, 'README.md').getText('UTF-8')
def use = readme.substring(readme.indexOf('## Use it'))
def blocks = (use =~ /(?s)```(?:xml|markdown about.md)\n(.*?)```/).collect { it[1] }
assert blocks[0].startsWith('<project')
assert blocks[1].startsWith('<site')
assert blocks[2].startsWith('---\ntitle: About')
new File(basedir, 'pom.xml').setText(blocks[0], 'UTF-8')
def site = new File(basedir, 'src/site')
new File(site, 'vitae').mkdirs()
new File(site, 'site.xml').setText(blocks[1], 'UTF-8')
new File(site, 'vitae/about.md').setText(blocks[2], 'UTF-8')
return true
