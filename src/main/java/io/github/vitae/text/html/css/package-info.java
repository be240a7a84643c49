/**
 * What authors write in CSS: read as CSS Syntax Module Level 3 says, judged by lists of what may be published, and written
 * anew; and asked which of it hides something. It knows of no HTML, no page and no file; strings go in, rules come out.
 */
@NullMarked
package io.github.vitae.text.html.css;

import org.jspecify.annotations.NullMarked;
