package io.github.vitae.mojo.macro;

import javax.inject.Inject;
import org.apache.maven.plugin.LegacySupport;
import org.apache.maven.plugin.MojoFailureException;

/** Lists the newest awards: {@code %{vitae-awards|limit=3|group=Grants}}. */
public final class AwardsMacro extends ProfileMacro {

    static final String NAME = "vitae-awards";

    /**
     * @param maven tells which project this thread builds
     * @param profiles where its profile comes from
     */
    @Inject
    public AwardsMacro(LegacySupport maven, ProfileSupply profiles) {
        super(maven, profiles, NAME, "limit", "group");
    }

    @Override
    void write(MacroCall call) throws MojoFailureException {
        call.lists().awards(call.markup(), call.tag("group", call.lists().awardGroups(), "awards"), call.limit());
    }
}
