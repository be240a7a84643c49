package io.github.vitae.mojo.setting;

/** What happens to HTML in the author's text. */
public enum HtmlTrust {
    SAFE,
    TRUSTED
}
