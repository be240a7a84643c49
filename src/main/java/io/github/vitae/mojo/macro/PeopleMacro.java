package io.github.vitae.mojo.macro;

import javax.inject.Inject;
import org.apache.maven.plugin.LegacySupport;
import org.apache.maven.plugin.MojoFailureException;

/** Lists people: {@code %{vitae-people|role=Maintainer}}. */
public final class PeopleMacro extends ProfileMacro {

    static final String NAME = "vitae-people";

    /**
     * @param maven tells which project this thread builds
     * @param profiles where its profile comes from
     */
    @Inject
    public PeopleMacro(LegacySupport maven, ProfileSupply profiles) {
        super(maven, profiles, NAME, "limit", "role");
    }

    @Override
    void write(MacroCall call) throws MojoFailureException {
        call.lists().people(call.markup(), call.tag("role", call.lists().roles(), "people"), call.limit());
    }
}
