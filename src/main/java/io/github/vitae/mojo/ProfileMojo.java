package io.github.vitae.mojo;

import io.github.vitae.mojo.setting.FailOn;
import io.github.vitae.mojo.setting.Setting;
import io.github.vitae.mojo.setting.SeveritySetting;
import io.github.vitae.mojo.setting.WrittenSettings;
import io.github.vitae.problem.Severities;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: how a profile is read, what of it may be published, and how bad problems are. */
abstract class ProfileMojo extends AbstractMojo {

    /**
     * From which kind of problem on the build fails: {@code error}, {@code warning} or {@code never}. A build that fails
     * writes nothing.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.failOn", defaultValue = "error")
    String failOn;

    /**
     * How bad kinds of problems are, where you decide otherwise: by the kind's identifier {@code error}, {@code warning},
     * {@code note} or {@code off}.
     *
     * @since 1.0.0
     */
    @Parameter
    @Nullable
    Map<String, String> severities;

    /**
     * The same in one line, for the command line: {@code misspelt-month=error,draft=off}. It counts more than
     * {@code severities}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.severities")
    @Nullable
    String severityList;

    /**
     * Which layout the directory has: {@code native}, {@code academicpages}, {@code al-folio},
     * {@code hugoblox}, {@code json-resume}. By default its files tell.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.reader")
    @Nullable
    String reader;

    /**
     * The encoding of the profile's files.
     *
     * @since 1.0.0
     */
    @Parameter(property = "encoding", defaultValue = "${project.build.sourceEncoding}")
    @Nullable
    String inputEncoding;

    /**
     * The day as of which the profile is published: {@code 2026-11-28}. What its layout keeps back until a later day, or only
     * shows until an earlier one, is left out, and that is said. The day of the build (UTC) by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.asOf")
    @Nullable
    String asOf;

    /**
     * Patterns of files that are published where a page links to them, although their kind may run or style something on the
     * site: {@code demo/**.html}. They are relative to the profile's directory.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.publishFiles")
    @Nullable
    List<String> publishFiles;

    /**
     * Fields of publications and of a résumé's entries that are published besides those that always are: {@code annote}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.publishFields")
    @Nullable
    List<String> publishFields;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /** Sees to what was written as settings and does nothing, or not what it says. */
    void checkSettings() throws MojoFailureException {
        WrittenSettings.check(execution, session, getLog());
    }

    /** How files are read. */
    ReadOptions readOptions(boolean trusted) throws MojoFailureException {
        return new ReadOptions(
                Setting.encoding("inputEncoding", inputEncoding),
                trusted,
                Setting.oneOf("reader", reader, ProfileReaders.names()),
                new Publishing(day(), Setting.patterns("publishFiles", publishFiles), Setting.words(publishFields)));
    }

    /** The day that the profile is published as of. */
    LocalDate day() throws MojoFailureException {
        return Setting.day(
                "asOf",
                asOf,
                () -> session.getStartTime()
                        .toInstant()
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate());
    }

    /** From which kind of problem on the build fails. */
    FailOn threshold() throws MojoFailureException {
        return Setting.oneOf("failOn", failOn, FailOn.values());
    }

    /** How bad kinds of problems are. */
    Severities levels() throws MojoFailureException {
        return SeveritySetting.of(severities, severityList);
    }
}
