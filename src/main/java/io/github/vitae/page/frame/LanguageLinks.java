package io.github.vitae.page.frame;

import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the pages of one language say of the others.
 *
 * @param site the site in all its languages
 * @param own the one that the pages are in
 */
public record LanguageLinks(SiteLanguages site, SiteLanguages.Edition own) {

    /** Pages of a site that is in one language. */
    public static final LanguageLinks NONE = new LanguageLinks(
            SiteLanguages.one(), new SiteLanguages.Edition("", Language.ENGLISH, new SitePath("index.html")));

    /** An output that says in which languages it is there, if it is a page. */
    public Output linked(Output output) {
        return output instanceof Output.Page page
                ? page.withTranslations(() -> site.translations(own, page.path()))
                : output;
    }

    /** Enters the pages: those of other languages lead to them. */
    public void enter(List<Output> outputs) {
        if (!equals(NONE)) {
            site.enter(own, outputs);
        }
    }

    /** The places in folders that other languages have before this one, which is at the root, can have them. */
    public Map<SitePath, String> placesOfOthers() {
        return own.folder().isEmpty() ? site.places() : Map.of();
    }

    /** The pages of other languages that search engines are to know, in folders, with their addresses; known at the root. */
    public Map<SitePath, String> inFolders() {
        return own.folder().isEmpty() ? site.inFolders() : Map.of();
    }

    /**
     * The outputs with old addresses where they are: at the root of the site, whichever language had them; behind those, others that authors
     * gave to several pages, so that it can be told. What is in a folder leaves
     * them to the root, which has to come last.
     */
    public List<Output> settled(List<Output> outputs) {
        if (areListedAtRoot()) {
            outputs.stream()
                    .filter(Output.RedirectPage.class::isInstance)
                    .map(Output.RedirectPage.class::cast)
                    .forEach(old ->
                            site.moved(new SiteLanguages.Moved(old.target(), Redirects.fromRoot(old, own.folder()))));
            return outputs.stream()
                    .filter(output -> !(output instanceof Output.RedirectPage))
                    .toList();
        }
        if (!own.folder().isEmpty()) {
            return outputs;
        }
        Map<SitePath, SitePath> here = new HashMap<>();
        for (Output output : outputs) {
            here.putIfAbsent(output.path(), output instanceof Output.RedirectPage old ? old.target() : output.path());
        }
        List<Output> all = new ArrayList<>(outputs);
        for (SiteLanguages.Moved moved : site.moved()) {
            Optional<SitePath> other =
                    Optional.ofNullable(here.putIfAbsent(moved.old().path(), moved.page()));
            // one page in two languages has one old address: it leads to the language of the root, else to the first
            boolean same = other.filter(moved.page()::equals).isPresent();
            if (other.isEmpty() || (!same && moved.old().origin().isPresent())) {
                all.add(moved.old());
            }
        }
        return List.copyOf(all);
    }

    /**
     * Whether there are pages at the root of the site whose list for search engines has these too. That of a module cannot: a list is of what
     * lies below it.
     */
    public boolean areListedAtRoot() {
        return !own.folder().isEmpty() && own.within().isEmpty() && site.isAtRoot();
    }

    /** Whether they are those that are told of first. */
    public boolean areFirst() {
        return site.isFirst(own);
    }

    void write(Markup markup, Messages messages) {
        if (site.areSeveral()) {
            site.write(markup, own, messages.get("languages.label"));
        }
    }
}
