/** Homepages made for Jekyll: academicpages, Minimal Mistakes, AcadHomepage and al-folio. */
@NullMarked
package io.github.vitae.read.jekyll;

import org.jspecify.annotations.NullMarked;
