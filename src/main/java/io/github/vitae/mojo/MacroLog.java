package io.github.vitae.mojo;

import org.apache.maven.plugin.logging.Log;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of macros, which Maven gives none. What is only worth knowing of a profile is said by the goals anyway.
 */
final class MacroLog implements Log {

    /** Says all that it is told. */
    static final MacroLog ALL = new MacroLog(true);

    /** Says as a detail what is only worth knowing. */
    static final MacroLog DOUBTS = new MacroLog(false);

    private final Logger logger = LoggerFactory.getLogger(MacroLog.class);
    private final boolean informs;

    private MacroLog(boolean informs) {
        this.informs = informs;
    }

    @Override
    public boolean isDebugEnabled() {
        return logger.isDebugEnabled();
    }

    @Override
    public void debug(CharSequence content) {
        logger.debug("{}", content);
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        logger.debug(String.valueOf(content), error);
    }

    @Override
    public void debug(Throwable error) {
        logger.debug("", error);
    }

    @Override
    public boolean isInfoEnabled() {
        return informs ? logger.isInfoEnabled() : logger.isDebugEnabled();
    }

    @Override
    public void info(CharSequence content) {
        if (informs) {
            logger.info("{}", content);
        } else {
            logger.debug("{}", content);
        }
    }

    @Override
    public void info(CharSequence content, Throwable error) {
        if (informs) {
            logger.info(String.valueOf(content), error);
        } else {
            logger.debug(String.valueOf(content), error);
        }
    }

    @Override
    public void info(Throwable error) {
        info("", error);
    }

    @Override
    public boolean isWarnEnabled() {
        return logger.isWarnEnabled();
    }

    @Override
    public void warn(CharSequence content) {
        logger.warn("{}", content);
    }

    @Override
    public void warn(CharSequence content, Throwable error) {
        logger.warn(String.valueOf(content), error);
    }

    @Override
    public void warn(Throwable error) {
        logger.warn("", error);
    }

    @Override
    public boolean isErrorEnabled() {
        return logger.isErrorEnabled();
    }

    @Override
    public void error(CharSequence content) {
        logger.error("{}", content);
    }

    @Override
    public void error(CharSequence content, Throwable error) {
        logger.error(String.valueOf(content), error);
    }

    @Override
    public void error(Throwable error) {
        logger.error("", error);
    }
}
