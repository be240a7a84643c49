package io.github.vitae.mojo.macro;

import io.github.vitae.page.publication.PageReferences.Cited;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.LegacySupport;
import org.apache.maven.plugin.MojoFailureException;

/** Cites publications within a text: {@code <!-- MACRO{vitae-cite|key=doe2024|at=p. 3} -->}. */
public final class CiteMacro extends ProfileMacro {

    static final String NAME = "vitae-cite";

    /**
     * @param maven tells which project this thread builds
     * @param profiles where its profile comes from
     */
    @Inject
    public CiteMacro(LegacySupport maven, ProfileSupply profiles) {
        super(maven, profiles, NAME, "key", "at", "form");
    }

    @Override
    void write(MacroCall call) throws MojoFailureException {
        List<String> keys = call.keys();
        if (keys.isEmpty()) {
            call.tell("this citation has no key; ‘?’ stands in its place", "write key= and the key of a publication");
            call.markup().start("strong").text("[?]").end("strong");
            return;
        }
        Set<String> known = call.lists().publications().keys();
        List<Cited> cited = new ArrayList<>();
        for (String key : keys) {
            if (!known.contains(key)) {
                call.unknownKey(key);
            }
            // where in it, is said of the last that is named
            boolean last = cited.size() == keys.size() - 1;
            cited.add(new Cited(key, last ? call.text("at").orElse("") : ""));
        }
        String form = call.text("form").orElse("parentheses").toLowerCase(Locale.ROOT);
        if (!form.equals("parentheses") && !form.equals("sentence")) {
            call.tell("‘" + form + "’ is no form of a citation", "write form=parentheses or form=sentence");
        }
        if (call.references().isListed()) {
            call.tell(
                    "this is cited behind the list of references, which lacks it",
                    "write " + ReferencesMacro.NAME + " behind the last citation of the page");
        }
        boolean listed = call.hasReferences() && !call.references().isListed();
        call.references().cite(call.markup(), cited, form.equals("sentence"), listed);
    }
}
