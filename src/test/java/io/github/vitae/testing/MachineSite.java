package io.github.vitae.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.machine.MachineFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The pages of a profile, and what programs get besides; Markdown is read by commonmark-java, JSON by Jackson and by a validator of
 * schemas, none of which wrote it.
 *
 * @param outputs all that goes into the site
 */
public record MachineSite(List<Output> outputs) {

    /** All that there may be for programs. */
    public static final Set<MachineFormat> ALL = Set.of(MachineFormat.values());

    /** What stands beside a page's content, and what is no text on it. */
    private static final String BESIDE =
            "aside, .vitae-hover, .vitae-filter, .vitae-languages, script, style, template, svg, video, audio";

    /** The profile in a directory. */
    public static MachineSite in(Path directory, Look look) {
        return of(TrialProfile.in(directory).byTitles().read().profile().orElseThrow(), look);
    }

    /** A profile. */
    public static MachineSite of(Profile profile, Look look) {
        return of(profile, TrialProfile.pages(look).withMachine(ALL));
    }

    /** A profile whose pages are made in some way. */
    public static MachineSite of(Profile profile, PageOptions options) {
        return new MachineSite(ProfileOutputs.of(profile, options));
    }

    /** The places of all that is in the site. */
    public Set<SitePath> places() {
        return outputs.stream().map(Output::path).collect(Collectors.toSet());
    }

    /** What is for programs, by its place. */
    public Map<String, String> files() {
        return files(places());
    }

    /** The same where this is in the site. */
    public Map<String, String> files(Set<SitePath> written) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Output output : outputs) {
            if (output instanceof Output.MachineText text) {
                files.put(text.path().value(), text.content(written));
            }
        }
        return files;
    }

    /** {@code profile.json}. */
    public JsonNode profile() {
        try {
            return new ObjectMapper().readTree(files().get("profile.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with {@code profile.json} by the schema that lies beside it. */
    public List<String> faults() {
        return faults(files().get("profile.schema.json"), files().get("profile.json"));
    }

    /** What is wrong with a text of JSON by a schema. */
    public static List<String> faults(String schema, String json) {
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        return read.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** The pages, by their places. */
    public Map<String, Output.Page> pages() {
        Map<String, Output.Page> pages = new LinkedHashMap<>();
        for (Output output : outputs) {
            if (output instanceof Output.Page page) {
                pages.put(page.path().value(), page);
            }
        }
        return pages;
    }

    /** What readers see of a page, in order. */
    public static List<String> seen(Output.Page page) {
        Document document = Jsoup.parseBodyFragment(PageHtml.of(page));
        document.select(BESIDE).remove();
        document.select("math").forEach(MachineSite::asTex);
        return seen(document);
    }

    /** A formula as its TeX. */
    private static void asTex(Element math) {
        Element tex = math.selectFirst("annotation[encoding=application/x-tex]");
        if (tex != null) {
            math.replaceWith(new Element("span").text("$" + tex.wholeText() + "$"));
        }
    }

    /** What readers see of Markdown, in order. */
    public static List<String> seen(String markdown) {
        return seen(Jsoup.parseBodyFragment(html(markdown)));
    }

    /** Markdown as HTML. */
    public static String html(String markdown) {
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        return HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(markdown));
    }

    private static List<String> seen(Document document) {
        document.select(
                        "br, caption, tr, td, th, p, li, ul, ol, dl, pre, dt, dd, div, summary, details, blockquote, h1, h2, h3, h4, h5, h6")
                .forEach(one -> one.prependText(" ").appendText(" ").before(" ").after(" "));
        return Words.of(document.body().wholeText());
    }

    /** All texts of a page, parted where elements start and end. */
    public static String text(Document document) {
        return String.join(
                " ",
                document.body()
                        .selectStream("*")
                        .flatMap(element -> element.textNodes().stream())
                        .map(TextNode::getWholeText)
                        .toList());
    }

    /** Members of {@code profile.json} that are addresses, keys and the like, whose words no page need have. */
    private static final Set<String> TECHNICAL = Set.of(
            "$schema",
            "inLanguage",
            "url",
            "link",
            "code",
            "picture",
            "source",
            "sources",
            "key",
            "service",
            "start",
            "end",
            "startSeason",
            "endSeason",
            "csl",
            "html",
            "orcid",
            "marks",
            "role",
            "publications");

    /** All that {@code profile.json} tells in words. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        collect("", profile(), texts);
        return texts;
    }

    /** All values of {@code html}, and what records of publications say. */
    public List<String> marked() {
        List<String> marked = new ArrayList<>();
        profile().findValues("html").forEach(html -> marked.add(html.asText()));
        profile().findValues("csl").forEach(csl -> marked.add(csl.toString()));
        return marked;
    }

    private static void collect(String parent, JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        if (node.isArray()) {
            node.forEach(item -> collect(parent, item, texts));
        }
        node.properties().forEach(member -> {
            boolean list = member.getValue().has("entries");
            boolean role = member.getKey().equals("role") && parent.equals("person");
            if (list || role || !TECHNICAL.contains(member.getKey())) {
                collect(member.getKey(), member.getValue(), texts);
            }
        });
    }
}
