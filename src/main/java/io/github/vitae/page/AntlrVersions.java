package io.github.vitae.page;

/**
 * Stands in for ANTLR's {@code RuntimeMetaData} in what citeproc-java generated with ANTLR 4.12 and the plugin's jar runs on
 * the 4.13 that liqp brings (the relocations in the pom). Two minor versions that differ are worth two lines on the error
 * stream to ANTLR; their tables are of one format since 4.10.
 */
public final class AntlrVersions {

    private AntlrVersions() {}

    /** What every generated parser calls first. */
    public static void checkVersion(String generatedWith, String compiledAgainst) {
        // differing is what they are expected to do
    }
}
