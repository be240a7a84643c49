package io.github.vitae.mojo;

/** What happens to HTML in the author's text. */
enum HtmlTrust {
    SAFE,
    TRUSTED
}
