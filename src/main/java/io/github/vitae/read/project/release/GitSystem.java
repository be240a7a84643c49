package io.github.vitae.read.project.release;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The system as JGit sees it here: without an environment, and without a configuration of the user, of the system or of JGit
 * itself. So it asks no program where git lies, and what it would write into a home is nowhere.
 */
final class GitSystem extends SystemReader.Delegate {

    private GitSystem(SystemReader system) {
        super(system);
    }

    /** Makes JGit see that; it keeps one for all. */
    static void install() {
        SystemReader known = SystemReader.getInstance();
        if (!(known instanceof GitSystem)) {
            SystemReader.setInstance(new GitSystem(known));
        }
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent);
    }

    /** A configuration that is in no file. */
    private static final class Nothing extends FileBasedConfig {

        private static final String FILE_SYSTEM = "filesystem";

        @SuppressWarnings("NullAway") // JGit's own way to say that there is no file
        Nothing(@Nullable Config parent) {
            super(parent, null, null);
        }

        @Override
        public void load() {
            // there is nothing to read
        }

        @Override
        public void save() {
            // there is nowhere to write to
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /**
         * How exact the times of files are: a second is true of every file system. If it did not know, JGit would find out by
         * files that it writes into the repository.
         */
        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long otherwise, TimeUnit wanted) {
            return section.equals(FILE_SYSTEM) ? wanted.convert(1, TimeUnit.SECONDS) : otherwise;
        }

        @Override
        public @Nullable Long getTimeUnit(String section, @Nullable String subsection, String name, TimeUnit wanted) {
            return section.equals(FILE_SYSTEM) ? Long.valueOf(wanted.convert(1, TimeUnit.SECONDS)) : null;
        }
    }
}
