package io.github.vitae.site.inventory;

/** The site cannot be written. The last one stays as it was. */
public final class SiteException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param message what cannot be done, with which file, and what to do
     */
    public SiteException(String message) {
        super(message);
    }

    /**
     * @param message what cannot be done, with which file, and what to do
     * @param cause why
     */
    public SiteException(String message, Throwable cause) {
        super(message, cause);
    }
}
