package io.github.vitae.text.entry;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.text.html.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds the entries of tables, a row each, and of lists of definitions, a definition each. */
final class EntryRows {

    private final EntryCandidates candidates;
    private final EntryDates dates;
    private final Consumer<List<Node>> walk;

    /**
     * @param walk finds entries in what a cell holds
     */
    EntryRows(EntryCandidates candidates, EntryDates dates, Consumer<List<Node>> walk) {
        this.candidates = candidates;
        this.dates = dates;
        this.walk = walk;
    }

    void table(Element table) {
        for (Element caption : table.select("caption")) {
            candidates.keepApart(new Element("p").appendChildren(List.copyOf(caption.childNodes())));
        }
        candidates.within(Optional.empty(), () -> {
            for (Element row : table.select("tr")) {
                if (row.closest("table") == table && EntryFinder.hasSomething(row)) {
                    row(row);
                }
            }
        });
        candidates.end();
    }

    private void row(Element row) {
        List<Element> cells = row.children();
        if (row.selectFirst("ul,ol,table,p + p") != null) {
            cells.forEach(cell -> walk.accept(List.copyOf(cell.childNodes())));
        } else if (cells.stream().allMatch(cell -> cell.nameIs("th") || !EntryFinder.hasSomething(cell))) {
            dates.leaveOut(row, "the table's header");
        } else {
            cells(row, cells);
        }
    }

    private void cells(Element row, List<Element> cells) {
        List<Element> full =
                new ArrayList<>(cells.stream().filter(EntryFinder::hasSomething).toList());
        Optional<EntryDate> only = full.size() == 1 ? dates.whole(full.get(0)) : Optional.empty();
        if (only.isPresent()) {
            candidates.below(only.get(), row, Headings.BOLD_LINE);
            return;
        }
        full.stream().filter(cell -> dates.whole(cell).isPresent()).findFirst().ifPresent(cell -> {
            full.remove(cell);
            full.add(0, cell);
        });
        boolean dated = dates.whole(full.get(0)).isPresent();
        Element content = new Element("div");
        for (int i = 0; i < full.size(); i++) {
            if (i > (dated ? 1 : 0)) {
                content.appendText(" · ");
            }
            Element cell = content.appendElement("span");
            List.copyOf(full.get(i).childNodes()).forEach(cell::appendChild);
        }
        candidates.add(content);
    }

    void definitions(Element list) {
        Optional<Element> term = Optional.empty();
        for (Element child : list.children()) {
            if (child.nameIs("dt")) {
                term.ifPresent(candidates::add);
                term = Optional.of(child);
                Optional<EntryDate> date = isOfSeveral(child) ? dates.whole(child) : Optional.empty();
                if (date.isPresent()) {
                    // several definitions: all of them are of this date
                    candidates.below(date.get(), child, Headings.BOLD_LINE);
                    term = Optional.empty();
                }
            } else if (child.nameIs("dd")) {
                Element content = new Element("div");
                term.ifPresent(name -> {
                    Element span = content.appendElement("span");
                    List.copyOf(name.childNodes()).forEach(span::appendChild);
                    content.appendText(" ");
                });
                List.copyOf(child.childNodes()).forEach(content::appendChild);
                candidates.add(content);
                term = Optional.empty();
            }
        }
        term.ifPresent(candidates::add);
        candidates.end();
    }

    /** Whether more than one definition follows a term. */
    private static boolean isOfSeveral(Element term) {
        Element first = term.nextElementSibling();
        Element second = first == null ? null : first.nextElementSibling();
        return first != null && second != null && first.nameIs("dd") && second.nameIs("dd");
    }
}
