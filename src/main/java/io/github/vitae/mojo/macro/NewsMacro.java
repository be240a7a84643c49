package io.github.vitae.mojo.macro;

import javax.inject.Inject;
import org.apache.maven.plugin.LegacySupport;
import org.apache.maven.plugin.MojoFailureException;

/** Lists the newest news: {@code %{vitae-news|limit=3|tag=release}}. */
public final class NewsMacro extends ProfileMacro {

    static final String NAME = "vitae-news";

    /**
     * @param maven tells which project this thread builds
     * @param profiles where its profile comes from
     */
    @Inject
    public NewsMacro(LegacySupport maven, ProfileSupply profiles) {
        super(maven, profiles, NAME, "limit", "tag");
    }

    @Override
    void write(MacroCall call) throws MojoFailureException {
        call.lists().news(call.markup(), call.tag("tag", call.lists().newsTags(), "news"), call.limit());
    }
}
