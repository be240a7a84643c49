package io.github.vitae.live;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which hosts requests may name ({@code Host}, RFC 9112, 3.2). A page of a stranger can have its own name lead to this machine, and would
 * then read what is served here as if it were its own (DNS rebinding); its requests name that host. So only names that lead here
 * whoever is asked are answered: addresses in numbers, {@code localhost} and what is below it (RFC 6761, 6.3), and the name that the
 * user gave.
 *
 * @param own the name that the user gave
 */
record HostCheck(String own) {

    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}(?:%25[0-9a-z]{1,16})?\\]");
    private static final Pattern PORT = Pattern.compile(":[0-9]{0,5}$");

    /** Whether a request with this header is answered. */
    boolean allows(Optional<String> header) {
        String host = header.map(String::strip)
                .map(written -> PORT.matcher(written).replaceFirst(""))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || IPV4.matcher(name).matches()
                || IPV6.matcher(name).matches()
                || (!name.isEmpty() && name.equals(own.toLowerCase(Locale.ROOT)));
    }
}
