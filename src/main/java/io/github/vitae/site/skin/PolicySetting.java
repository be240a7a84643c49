package io.github.vitae.site.skin;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the user says of the pages' Content-Security-Policy: that there is none, or which hosts pages may load from besides
 * those that the skin names.
 *
 * @param isOn whether pages have a policy
 * @param hosts hosts as the policy writes them: {@code https://stats.example.org}, {@code *.example.org}
 */
public record PolicySetting(boolean isOn, Set<String> hosts) {

    /** A policy for what the skin itself loads. */
    public static final PolicySetting SKIN = new PolicySetting(true, Set.of());

    /** No policy. */
    public static final PolicySetting OFF = new PolicySetting(false, Set.of());

    public PolicySetting {
        // in order, so that a page is the same bytes every time
        hosts = Collections.unmodifiableSet(new TreeSet<>(hosts));
    }
}
