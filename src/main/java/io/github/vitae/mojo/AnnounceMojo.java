package io.github.vitae.mojo;

import io.github.vitae.model.NewsItem;
import io.github.vitae.page.frame.EntryIds;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.SourceLines;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.project.release.Announcement;
import io.github.vitae.read.source.ProfileDirectory;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.version.PluginVersionResolver;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text of a mail about one piece of news, such as a release: plain text in lines of 72 characters, with its links as
 * a numbered list. It is printed, and written into a file; nothing is sent.
 *
 * <pre>{@code
 * mvn vitae:announce -Dvitae.entry=1.2.0
 * }</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "announce", threadSafe = true)
public class AnnounceMojo extends PagesMojo {

    private static final int SHOWN = 5;

    /**
     * Which piece of news: a version, such as {@code 1.2.0}, or the {@code id} that an entry has on the News page, which is what
     * its address there ends with. The newest by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.entry")
    private @Nullable String entry;

    /**
     * The file that the text is written into, in UTF-8; its first line is the subject.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.announcementFile", defaultValue = "${project.build.directory}/vitae/announcement.txt")
    private File announcementFile;

    /**
     * @param siteTool reads the site's descriptor
     * @param repositories where styles of citation are fetched from
     * @param plugins tells what reports of other plugins are called, and where they are
     * @param versions finds the versions of those that the pom gives none
     */
    @Inject
    public AnnounceMojo(
            SiteTool siteTool,
            RepositorySystem repositories,
            MavenPluginManager plugins,
            PluginVersionResolver versions) {
        super(siteTool, repositories, plugins, versions);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        checkSettings();
        if (skip) {
            getLog().info("vitae.skip is set: nothing is announced");
            return;
        }
        Optional<ProfileDirectory> directory = source().directory(getLog(), true);
        if (directory.isEmpty()) {
            return;
        }
        checkNames();
        try {
            Problems problems = new Problems();
            Optional<Reading> reading = ProfileReaders.read(directory.get(), readOptions(), project(), problems);
            new Outcome(getLog(), threshold(), levels(), SourceLines.NONE).decide(problems);
            if (reading.isPresent()) {
                reading.get().fromProject().forEach(getLog()::info);
                write(chosen(reading.get().profile().news().entries()));
            }
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    private NewsItem chosen(List<NewsItem> news) throws MojoFailureException {
        EntryIds ids = new EntryIds(news);
        if (entry == null || entry.isBlank()) {
            return Announcement.newest(news)
                    .orElseThrow(() -> new MojoFailureException(
                            "there is no news to announce; write some into news.yml, or a release into CHANGELOG.md"));
        }
        // an address of the entry on its page is as good
        String wanted = entry.strip().substring(entry.strip().lastIndexOf('#') + 1);
        return news.stream()
                .filter(item -> ids.of(item).equals(wanted))
                .findFirst()
                .or(() -> Announcement.ofVersion(news, wanted))
                .orElseThrow(() -> new MojoFailureException("<entry> is ‘" + entry
                        + "’, which is neither a version nor the id of an entry in the news; ids are "
                        + String.join(
                                ", ", news.stream().limit(SHOWN).map(ids::of).toList())
                        + (news.size() > SHOWN ? ", …" : "")));
    }

    private void write(NewsItem item) throws MojoExecutionException, MojoFailureException {
        Announcement mail = Announcement.of(item, siteAddress());
        String text = "Subject: " + mail.subject() + "\n\n" + mail.text();
        text.lines().forEach(getLog()::info);
        Path file = announcementFile.toPath();
        try {
            if (Files.exists(file)
                    && !Files.readString(file, StandardCharsets.UTF_8).startsWith("Subject: ")) {
                throw new MojoFailureException("<announcementFile> is " + shown(announcementFile)
                        + ", which is no announcement; write the name of a file that is not there");
            }
            Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write " + file + ": " + e.getMessage(), e);
        }
        getLog().info("Wrote " + shown(announcementFile) + "; nothing was sent");
    }
}
