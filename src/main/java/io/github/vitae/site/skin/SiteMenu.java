package io.github.vitae.site.skin;

import io.github.vitae.page.frame.MenuEntry;
import io.github.vitae.problem.notation.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.doxia.site.Body;
import org.apache.maven.doxia.site.LinkItem;
import org.apache.maven.doxia.site.Menu;
import org.apache.maven.doxia.site.MenuItem;
import org.apache.maven.doxia.site.SiteModel;

/** The site's menu, with our pages in it. */
public final class SiteMenu {

    private SiteMenu() {}

    /**
     * Completes the menu that stands on our pages: pages that are missing in it get items, references that nothing was found
     * for go.
     *
     * @param model the site's model; changed
     * @param entries what belongs into the menu; of those, what the site's own menus name stays where it is there
     * @param title the name of the menu that the items are added to: the site's own, if it has one of that name, else a new one
     * @return the entries that were missing
     */
    public static List<MenuEntry> complete(SiteModel model, List<MenuEntry> entries, String title) {
        if (model.getBody() == null) {
            model.setBody(new Body());
        }
        Body body = model.getBody();
        List<Menu> menus = new ArrayList<>(body.getMenus());
        menus.removeIf(menu -> menu.getRef() != null && menu.getItems().isEmpty());
        menus.forEach(menu -> menu.setItems(resolved(menu.getItems())));
        body.setMenus(menus);
        Set<String> linked = linked(model);
        List<MenuEntry> missing = missing(entries, linked);
        if (!missing.isEmpty()) {
            Optional<Menu> known = menus.stream()
                    .filter(menu -> menu.getRef() == null && title.equals(menu.getName()))
                    .findFirst();
            if (known.isPresent()) {
                List<MenuItem> items = new ArrayList<>(known.get().getItems());
                missing.forEach(entry -> items.add(item(entry)));
                known.get().setItems(items);
            } else {
                Menu menu = new Menu();
                menu.setName(title);
                missing.forEach(entry -> menu.addItem(item(entry)));
                menus.add(0, menu);
            }
        }
        return missing;
    }

    private static List<MenuEntry> missing(List<MenuEntry> entries, Set<String> linked) {
        List<MenuEntry> missing = new ArrayList<>();
        for (MenuEntry entry : entries) {
            Optional<String> href = entry.href().filter(where -> !linked.contains(where));
            List<MenuEntry> below = missing(entry.children(), linked);
            if (href.isPresent() || !below.isEmpty()) {
                missing.add(new MenuEntry(entry.label(), href, below));
            }
        }
        return missing;
    }

    private static MenuItem item(MenuEntry entry) {
        MenuItem item = new MenuItem();
        item.setName(entry.label());
        entry.href().ifPresent(item::setHref);
        entry.children().forEach(child -> item.addItem(item(child)));
        return item;
    }

    /** Where menus and links lead, as paths from the site's root. */
    static Set<String> linked(SiteModel model) {
        Set<String> linked = new TreeSet<>();
        Body body = model.getBody();
        body.getMenus().forEach(menu -> collect(menu.getItems(), linked));
        if (body.getLinks() != null) {
            body.getLinks().forEach(link -> linked.add(normalised(link)));
        }
        return linked;
    }

    /** All places that a skin may mark as where the reader is. */
    static Set<String> named(SiteModel model) {
        Set<String> named = linked(model);
        if (model.getBody().getBreadcrumbs() != null) {
            model.getBody().getBreadcrumbs().forEach(crumb -> named.add(normalised(crumb)));
        }
        return named;
    }

    private static List<MenuItem> resolved(List<MenuItem> items) {
        List<MenuItem> resolved = new ArrayList<>();
        for (MenuItem item : items) {
            if (item.getRef() == null || item.getHref() != null) {
                item.setItems(resolved(item.getItems()));
                resolved.add(item);
            }
        }
        return resolved;
    }

    private static void collect(List<MenuItem> items, Set<String> linked) {
        for (MenuItem item : items) {
            linked.add(normalised(item));
            collect(item.getItems(), linked);
        }
    }

    private static String normalised(LinkItem item) {
        String href = item.getHref() == null ? "" : item.getHref();
        String path = href.startsWith("./") ? href.substring(2) : href;
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** What to paste into site.xml, a line each, so that the pages stand in the menu of all pages. */
    public static List<String> siteXml(List<MenuEntry> missing, String title) {
        List<String> lines = new ArrayList<>();
        if (!missing.isEmpty()) {
            lines.add("<menu name=\"" + Xml.escaped(title) + "\">");
            missing.forEach(entry -> siteXml(entry, "  ", lines));
            lines.add("</menu>");
        }
        return lines;
    }

    private static void siteXml(MenuEntry entry, String indentation, List<String> lines) {
        String start = indentation + "<item name=\"" + Xml.escaped(entry.label()) + "\""
                + entry.href()
                        .map(href -> " href=\"" + Xml.escaped(href) + "\"")
                        .orElse("");
        if (entry.children().isEmpty()) {
            lines.add(start + "/>");
            return;
        }
        lines.add(start + ">");
        entry.children().forEach(child -> siteXml(child, indentation + "  ", lines));
        lines.add(indentation + "</item>");
    }
}
