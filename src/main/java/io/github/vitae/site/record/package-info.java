/** Records of earlier builds: what they depended on, said and wrote, with checksums. */
@NullMarked
package io.github.vitae.site.record;

import org.jspecify.annotations.NullMarked;
