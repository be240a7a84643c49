package io.github.vitae.mojo.macro;

import io.github.vitae.site.inventory.SiteException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.maven.doxia.macro.AbstractMacro;
import org.apache.maven.doxia.macro.MacroExecutionException;
import org.apache.maven.doxia.macro.MacroRequest;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.LegacySupport;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all macros have in common: the profile of the project whose site is made, and what becomes of problems. */
abstract class ProfileMacro extends AbstractMacro {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileMacro.class);

    private final LegacySupport maven;
    private final ProfileSupply profiles;
    private final String name;
    private final Set<String> parameters;

    /**
     * @param maven tells which project this thread builds
     * @param profiles where its profile comes from
     * @param name what the macro is called
     * @param parameters its parameters
     */
    ProfileMacro(LegacySupport maven, ProfileSupply profiles, String name, String... parameters) {
        this.maven = maven;
        this.profiles = profiles;
        this.name = name;
        this.parameters = Set.of(parameters);
    }

    @Override
    public void execute(Sink sink, MacroRequest request) throws MacroExecutionException {
        try {
            ProjectLists project = project();
            // pages of a project are made one after another, but nothing says that they must be
            synchronized (project) {
                try {
                    MacroCall call = new MacroCall(name, sink, request, project);
                    call.check(parameters);
                    write(call);
                } finally {
                    project.finished();
                }
            }
        } catch (SiteException | UncheckedIOException e) {
            throw told(e);
        } catch (MojoFailureException e) {
            // its problem has been told
            throw new MacroExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    private ProjectLists project() throws MacroExecutionException {
        try {
            return profiles.of(maven.getSession());
        } catch (MojoFailureException | MojoExecutionException | UncheckedIOException e) {
            throw told(e);
        }
    }

    /** What ends the build; it is told here, because parsers keep the words of a macro that fails to themselves. */
    private MacroExecutionException told(Exception failure) {
        LOG.error("{}: {}", name, failure.getMessage());
        return new MacroExecutionException(String.valueOf(failure.getMessage()), failure);
    }

    /**
     * Writes what the macro stands for.
     *
     * @throws MojoFailureException if something that is wrong with it fails the build
     */
    abstract void write(MacroCall call) throws MojoFailureException;
}
