package io.github.vitae.text.entry;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Location;
import java.util.List;

/**
 * A section that was taken out of a document.
 *
 * @param title its heading
 * @param location where the heading is
 * @param entries its entries, in the author's order
 * @param preface what belongs to no entry
 * @param classes the class names of its lists
 */
public record TakenSection(
        RichText title, Location location, List<FoundEntry> entries, List<RichText> preface, List<String> classes) {

    public TakenSection {
        entries = List.copyOf(entries);
        preface = List.copyOf(preface);
        classes = List.copyOf(classes);
    }
}
