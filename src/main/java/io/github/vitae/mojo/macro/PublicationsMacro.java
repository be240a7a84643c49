package io.github.vitae.mojo.macro;

import io.github.vitae.page.publication.PublicationExtract;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.LegacySupport;
import org.apache.maven.plugin.MojoFailureException;

/** Lists publications: {@code %{vitae-publications|limit=3|tag=optics}}, or those with some keys. */
public final class PublicationsMacro extends ProfileMacro {

    static final String NAME = "vitae-publications";

    /**
     * @param maven tells which project this thread builds
     * @param profiles where its profile comes from
     */
    @Inject
    public PublicationsMacro(LegacySupport maven, ProfileSupply profiles) {
        super(maven, profiles, NAME, "limit", "tag", "key", "selected", "cited");
    }

    @Override
    void write(MacroCall call) throws MojoFailureException {
        if (call.flag("cited")) {
            ReferencesMacro.writeAll(call);
            return;
        }
        PublicationExtract publications = call.lists().publications();
        Set<String> known = publications.keys();
        Set<String> keys = new LinkedHashSet<>(call.keys());
        for (String key : keys) {
            if (!known.contains(key)) {
                call.unknownKey(key);
            }
        }
        call.lists()
                .publications(
                        call.markup(),
                        new PublicationExtract.Choice(
                                keys,
                                call.tag("tag", publications.topics(), "publications"),
                                call.flag("selected"),
                                call.limit()));
    }
}
