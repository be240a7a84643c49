package io.github.vitae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.Attack;
import io.github.vitae.testing.SkinnedSite;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No page needs a network: Java asks for a proxy before it connects to a host, and is never heard to ask. */
class NoSocketTest {

    private final List<URI> asked = Collections.synchronizedList(new ArrayList<>());
    private ProxySelector usual = ProxySelector.getDefault();

    @TempDir
    private Path directory;

    @BeforeEach
    void listen() {
        usual = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                throw new IllegalStateException("nobody is to be asked: " + uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                asked.add(uri);
            }
        });
    }

    @AfterEach
    void listenNoMore() {
        ProxySelector.setDefault(usual);
    }

    @Test
    void noHostIsAskedForAPage() {
        String attacks = Attack.html().stream().map(Attack::text).collect(Collectors.joining("\n\n"));
        Path profile = directory.resolve("profile");
        TrialProfile.in(profile)
                .with("about.md", "![](https://example.org/x.png) [x](https://example.org/)\n\n" + attacks)
                .with("person.yml", "name: Ada\nimage: https://example.org/a.png\nlinks: {github: ada}\n")
                .with(
                        "publications.bib",
                        "@article{k, title={T}, author={A B}, year=2024, doi={10.1000/1}, url={https://example.org/p},"
                                + " pdf={https://example.org/p.pdf}}\n");

        for (boolean trusted : new boolean[] {false, true}) {
            TrialProfile.in(profile).read(trusted);
            try (SkinnedSite skinned = new SkinnedSite()) {
                for (Look look : Look.values()) {
                    skinned.publish(profile, directory.resolve("" + look + trusted), look, trusted, Optional.empty());
                }
            }
        }

        assertThat(asked).isEmpty();
    }

    @Test
    void whoeverConnectsIsHeard() {
        assertThatThrownBy(() -> URI.create("http://example.invalid/").toURL().openStream());
        assertThatThrownBy(() -> new java.net.Socket("192.0.2.1", 9).close());

        assertThat(asked).hasSize(2);
    }
}
