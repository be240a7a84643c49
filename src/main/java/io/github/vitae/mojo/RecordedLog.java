package io.github.vitae.mojo;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** A log that keeps in mind what it was told, so that it can be told again where nothing has changed. */
public final class RecordedLog implements Log {

    private static final String INFO = "info ";
    private static final String WARN = "warn ";
    private static final String ERROR = "error ";

    private final Log log;
    private final List<String> told = new ArrayList<>();

    public RecordedLog(Log log) {
        this.log = log;
    }

    /** What was told, with how bad it is. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** Tells what was told before. */
    static void tell(List<String> told, Log log) {
        for (String line : told) {
            if (line.startsWith(ERROR)) {
                log.error(line.substring(ERROR.length()));
            } else if (line.startsWith(WARN)) {
                log.warn(line.substring(WARN.length()));
            } else {
                log.info(line.substring(INFO.length()));
            }
        }
    }

    @Override
    public boolean isDebugEnabled() {
        return log.isDebugEnabled();
    }

    @Override
    public void debug(CharSequence content) {
        log.debug(content);
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        log.debug(content, error);
    }

    @Override
    public void debug(Throwable error) {
        log.debug(error);
    }

    @Override
    public boolean isInfoEnabled() {
        return log.isInfoEnabled();
    }

    @Override
    public void info(CharSequence content) {
        told.add(INFO + content);
        log.info(content);
    }

    @Override
    public void info(CharSequence content, Throwable error) {
        told.add(INFO + content);
        log.info(content, error);
    }

    @Override
    public void info(Throwable error) {
        told.add(INFO + error);
        log.info(error);
    }

    @Override
    public boolean isWarnEnabled() {
        return log.isWarnEnabled();
    }

    @Override
    public void warn(CharSequence content) {
        told.add(WARN + content);
        log.warn(content);
    }

    @Override
    public void warn(CharSequence content, Throwable error) {
        told.add(WARN + content);
        log.warn(content, error);
    }

    @Override
    public void warn(Throwable error) {
        told.add(WARN + error);
        log.warn(error);
    }

    @Override
    public boolean isErrorEnabled() {
        return log.isErrorEnabled();
    }

    @Override
    public void error(CharSequence content) {
        told.add(ERROR + content);
        log.error(content);
    }

    @Override
    public void error(CharSequence content, Throwable error) {
        told.add(ERROR + content);
        log.error(content, error);
    }

    @Override
    public void error(Throwable error) {
        told.add(ERROR + error);
        log.error(error);
    }
}
