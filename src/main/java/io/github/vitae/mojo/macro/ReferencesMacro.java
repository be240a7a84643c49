package io.github.vitae.mojo.macro;

import javax.inject.Inject;
import org.apache.maven.plugin.LegacySupport;
import org.apache.maven.plugin.MojoFailureException;

/** Lists what the page has cited before. */
public final class ReferencesMacro extends ProfileMacro {

    static final String NAME = "vitae-references";

    /**
     * @param maven tells which project this thread builds
     * @param profiles where its profile comes from
     */
    @Inject
    public ReferencesMacro(LegacySupport maven, ProfileSupply profiles) {
        super(maven, profiles, NAME);
    }

    @Override
    void write(MacroCall call) throws MojoFailureException {
        writeAll(call);
    }

    /** Writes the list. */
    static void writeAll(MacroCall call) throws MojoFailureException {
        if (call.references().isEmpty()) {
            call.tell(
                    "this page cites nothing before its list of references",
                    "cite with " + CiteMacro.NAME + " above it");
        }
        call.lists().references(call.markup(), call.references());
    }
}
