package io.github.vitae.mojo.macro;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Where macros get profiles from: read as the goals of this plugin would read them, once for each project. */
public interface ProfileSupply {

    /**
     * The profile of the project that this thread builds.
     *
     * @throws MojoFailureException if a setting is wrong, or what is doubtful in the profile fails the build
     * @throws MojoExecutionException if settings cannot be found out
     */
    ProjectLists of(MavenSession session) throws MojoFailureException, MojoExecutionException;
}
