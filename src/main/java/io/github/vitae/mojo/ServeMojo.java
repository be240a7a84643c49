package io.github.vitae.mojo;

import io.github.vitae.live.Browser;
import io.github.vitae.live.EditorLink;
import io.github.vitae.live.FolderWatch;
import io.github.vitae.live.LiveSession;
import io.github.vitae.mojo.project.GoalConfiguration;
import io.github.vitae.problem.ConsoleReport;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.project.release.ReleaseFiles;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.ReadingMemory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Provider;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.version.PluginVersionResolver;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.eclipse.aether.RepositorySystem;

/**
 * Serves the site on this machine while it is written: its pages are made anew at each change of the profile, and browsers that show
 * them load them again. Ctrl-C ends it.
 *
 * <p>Nothing is written but below the build directory while it runs; {@code vitae:site} makes what is published.
 *
 * <pre>{@code
 * mvn vitae:serve -Dvitae.open -Dvitae.drafts -Dvitae.editor=vscode
 * }</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "serve", aggregator = true, threadSafe = true)
public class ServeMojo extends SiteMojo {

    private static final int LAST_PORT = 65_535;

    private final ComponentConfigurator configurator;

    /**
     * The port. Where it is taken, the next one that is free is used; 0 is any.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.port", defaultValue = "8080")
    private int port;

    /**
     * The host that is listened at. By default only this machine sees the site; with {@code 0.0.0.0} everybody does who can reach
     * it.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.host", defaultValue = "localhost")
    private String host;

    /**
     * Whether to open the site in the browser.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.open", defaultValue = "false")
    private boolean open;

    /**
     * Whether drafts are shown too, marked as such. They stay in memory.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.drafts", defaultValue = "false")
    private boolean drafts;

    /**
     * What opens a problem's place in an editor: the address of one, such as <code>vscode://file/{path}:{line}:{column}</code>; or
     * {@code vscode}, {@code vscodium}, {@code cursor}, {@code zed}, {@code idea} or {@code textmate}; or {@code none}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "vitae.editor", defaultValue = "none")
    private String editor;

    private final Set<Problem> told = new HashSet<>();
    private final ReadingMemory memory = new ReadingMemory();

    private boolean withDrafts;

    /**
     * @param siteTool reads the site's descriptor
     * @param siteRenderer merges pages and skin
     * @param repositories where styles of citation are fetched from
     * @param plugins tells what reports of other plugins are called, and where they are
     * @param versions finds the versions of those that the pom gives none
     * @param configurator sets parameters of goals
     */
    @Inject
    public ServeMojo(
            SiteTool siteTool,
            Provider<SiteRenderer> siteRenderer,
            RepositorySystem repositories,
            MavenPluginManager plugins,
            PluginVersionResolver versions,
            @Named("basic") ComponentConfigurator configurator) {
        super(siteTool, siteRenderer, repositories, plugins, versions);
        this.configurator = configurator;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        checkSettings();
        if (skip) {
            getLog().info("vitae.skip is set: nothing is served");
            return;
        }
        configure();
        EditorLink link = EditorLink.of(editor, basedir.toPath())
                .orElseThrow(() -> new MojoFailureException("<editor> is ‘" + editor
                        + "’; write an address with {path} in it, such as vscode://file/{path}:{line}:{column},"
                        + " or none"));
        if (port < 0 || port > LAST_PORT) {
            throw new MojoFailureException("<port> is " + port + "; write a number from 0 to " + LAST_PORT);
        }
        threshold();
        levels();
        checkNames();
        checkOutput(outputDirectory, workDirectory);
        if (editions().withProfile().isEmpty()) {
            throw new MojoFailureException("there is no profile to serve: write " + shown(vitaeDirectory)
                    + "/about.md, a page about you or the project, or say by <vitaeDirectory> where it is");
        }
        LiveBuilds builds = new LiveBuilds(this);
        try (LiveSession live = LiveSession.start(
                new LiveSession.Settings(address(), host, port, link), builds::build, watch(), this::tell)) {
            serve(live);
        } catch (IOException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        } finally {
            styles().close();
        }
    }

    /** Serves until the thread is interrupted, or the machine it runs in is to end. */
    private void serve(LiveSession live) {
        AtomicBoolean ended = new AtomicBoolean();
        Runnable end = () -> {
            if (ended.compareAndSet(false, true)) {
                live.close();
                farewell(live);
            }
        };
        Thread hook = new Thread(end, "vitae-serve-end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            String address = "http://" + shownHost() + ":" + live.port() + "/";
            if (port != 0 && live.port() != port) {
                getLog().info("Port " + port + " is taken: it is " + live.port() + " instead");
            }
            getLog().info("Serving " + shown(vitaeDirectory) + " at " + address + " (Ctrl-C ends it)");
            if (drafts) {
                getLog().info("With drafts, marked as such; they are in no file, and mvn site leaves them out");
            }
            if (open && !Browser.open(address, System.getProperty("os.name", ""))) {
                getLog().warn("There is nothing here that opens a browser: open " + address + " yourself");
            }
            live.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end.run();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException endingAlready) {
                // it is what ended this
            }
        }
    }

    /** What is left to do. */
    private void farewell(LiveSession live) {
        getLog().info("Stopped serving. "
                + (live.last().problems().isEmpty()
                        ? "No problems are left"
                        : "Left in the profile: " + count(live.last().problems())));
    }

    /**
     * What the pom says of vitae's pages holds for this goal too, wherever it says it: of an execution of {@code vitae:site}, or
     * under {@code reporting}. Maven itself gives a goal that is called by name what stands at the plugin.
     */
    private void configure() throws MojoExecutionException {
        if (project.getFile() == null
                || execution.getMojoDescriptor() == null
                || !(getClass().getClassLoader() instanceof ClassRealm realm)) {
            return;
        }
        try {
            configurator.configureComponent(
                    this,
                    GoalConfiguration.plexus(
                            GoalConfiguration.inProject(execution.getMojoDescriptor(), project, "site")),
                    new PluginParameterExpressionEvaluator(session, execution),
                    realm);
        } catch (ComponentConfigurationException e) {
            throw new MojoExecutionException("cannot find out how the site is configured: " + e.getMessage(), e);
        }
    }

    private InetAddress address() throws MojoFailureException {
        try {
            InetAddress address = InetAddress.getByName(host.strip());
            if (!address.isLoopbackAddress()) {
                getLog().warn("<host> is ‘" + host + "’: whoever can reach this machine can read the site"
                        + (drafts ? ", drafts among it" : "") + ", and the names of its files");
            }
            return address;
        } catch (UnknownHostException e) {
            throw new MojoFailureException(
                    "<host> is ‘" + host + "’, which is no host of this machine; write localhost", e);
        }
    }

    private String shownHost() {
        String name = host.strip();
        boolean any = name.equals("0.0.0.0") || name.equals("::") || name.isEmpty();
        return any ? "localhost" : name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    }

    /** All files that pages are made of. */
    private FolderWatch watch() throws IOException, MojoFailureException {
        Path base = basedir.toPath();
        Set<Path> folders = new LinkedHashSet<>(List.of(vitaeDirectory.toPath(), siteDirectory.toPath()));
        input().ifPresent(found -> found.modules()
                .forEach(module -> folders.add(base.resolve(module.directory().shownAs()))));
        Set<Path> files = new TreeSet<>(ReleaseFiles.of(base));
        files.add(base.resolve("CITATION.cff"));
        files.add(base.resolve("pom.xml"));
        return FolderWatch.of(
                folders,
                files,
                Set.of(Path.of(project.getBuild().getDirectory()), outputDirectory.toPath(), workDirectory.toPath()));
    }

    /** Says what came of a build: what is new of the problems, and how many there are. */
    private void tell(LiveSession.Told build) {
        List<Problem> problems = build.build().problems();
        for (Problem problem : problems) {
            if (!told.contains(problem)) {
                switch (problem.severity()) {
                    case ERROR -> getLog().error(problem.toString());
                    case WARNING -> getLog().warn(problem.toString());
                    case NOTE -> getLog().info(problem.toString());
                }
            }
        }
        told.clear();
        told.addAll(problems);
        build.build().failure().ifPresent(why -> getLog().error(why + (build.stale() ? "; the last pages stay" : "")));
        if (build.changed().contains(basedir.toPath().resolve("pom.xml"))) {
            getLog().warn("pom.xml has changed: start again for what it says");
        }
        getLog().info(String.format(
                Locale.ROOT, "Built in %d ms: %s", build.nanoseconds() / 1_000_000, count(problems)));
    }

    private static String count(List<Problem> all) {
        Problems problems = new Problems();
        all.forEach(problems::add);
        return ConsoleReport.count(problems);
    }

    /** From here on, pages are made with drafts, or without. */
    void show(boolean withThem) {
        lookAgain();
        withDrafts = withThem;
    }

    /** Whether the author wants to see drafts. */
    boolean hasDrafts() {
        return drafts;
    }

    @Override
    ReadOptions readOptions() throws MojoFailureException {
        ReadOptions options = super.readOptions().remembering(memory);
        return withDrafts ? options.withDrafts() : options;
    }
}
