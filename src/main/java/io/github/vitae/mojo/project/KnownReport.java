package io.github.vitae.mojo.project;

import java.io.File;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * What a menu says of a report of another plugin, as the site tools ask for it. The report itself is of the other plugin's
 * classes, and is not made here.
 *
 * @param output the place of its page without {@code .html}: {@code team}, {@code apidocs/index}
 * @param category {@code Project Info} or {@code Project Reports}, in whose part of the menu it is
 * @param name what the menu calls it
 * @param external whether it writes its pages itself
 * @param possible whether it has something to tell, as it says itself
 */
public record KnownReport(String output, String category, String name, boolean external, boolean possible)
        implements MavenReport {

    @Override
    @SuppressWarnings("deprecation") // what takes its place is new in 4.0.0 of the interface, and calls it
    public String getOutputName() {
        return output;
    }

    @Override
    public String getCategoryName() {
        return category;
    }

    @Override
    public String getName(@Nullable Locale locale) {
        return name;
    }

    @Override
    public String getDescription(@Nullable Locale locale) {
        return "";
    }

    @Override
    public boolean isExternalReport() {
        return external;
    }

    @Override
    public boolean canGenerateReport() {
        return possible;
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        throw new MavenReportException("the report " + output + " is another plugin's to make");
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        // it writes nothing
    }

    @Override
    public File getReportOutputDirectory() {
        return new File(".");
    }
}
