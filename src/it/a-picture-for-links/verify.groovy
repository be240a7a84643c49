import java.security.MessageDigest

def card = { folder -> new File(basedir, 'target/' + folder + '/images/vitae-card.png') }
// the same bytes on every machine, in each way that pages are made, and in each look
def digest = MessageDigest.getInstance('SHA-256').digest(card('site').bytes).encodeHex().toString()
assert digest.startsWith('72e438ca1180d37e824f0e2812cf9754'): digest
assert Arrays.equals(card('site').bytes, card('look').bytes)
assert Arrays.equals(card('site').bytes, card('report').bytes)
assert !card('without').exists()
// drawn once for all of them
assert new File(basedir, 'target/vitae/cards').list().length == 1
for (folder in ['site', 'look', 'report']) {
    def page = new File(basedir, 'target/' + folder + '/index.html').text
    assert page.contains('"https://wang.example.org/home/images/vitae-card.png"')
    assert page.contains('"summary_large_image"')
}
assert !new File(basedir, 'target/without/index.html').text.contains('vitae-card.png')
def log = new File(basedir, 'build.log').text
assert log.contains('<cardFont> is ‘') && log.contains('none.ttf’, and there is no such file')
