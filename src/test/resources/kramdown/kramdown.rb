# Renders texts as Jekyll does: kramdown with the parser for GFM, without configuration. Texts come and go with a NUL behind each.
require 'kramdown'
require 'kramdown-parser-gfm'

STDIN.binmode
STDOUT.binmode
STDIN.read.force_encoding('UTF-8').split("\0", -1)[0..-2].each do |text|
  document = Kramdown::Document.new(text, input: 'GFM', hard_wrap: false, auto_ids: true, syntax_highlighter: nil)
  STDOUT.write(document.to_html + "\0")
end
