package io.github.vitae.text.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a video, for the address at which a host of videos has it embedded. */
final class VideoAddress {

    private static final Pattern YOUTUBE = Pattern.compile(
            "(?:https?:)?//(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([A-Za-z0-9_-]{1,40})(?:[?#].*)?",
            Pattern.DOTALL);
    private static final Pattern VIMEO =
            Pattern.compile("(?:https?:)?//player\\.vimeo\\.com/video/([0-9]{1,20})(?:[?#].*)?", Pattern.DOTALL);

    private VideoAddress() {}

    /** The address of the page; nothing if this is no video that is known how to be found. */
    static Optional<String> of(String embedded) {
        String address = embedded.strip();
        Matcher youtube = YOUTUBE.matcher(address);
        if (youtube.matches()) {
            return Optional.of("https://www.youtube.com/watch?v=" + youtube.group(1));
        }
        Matcher vimeo = VIMEO.matcher(address);
        return vimeo.matches() ? Optional.of("https://vimeo.com/" + vimeo.group(1)) : Optional.empty();
    }
}
