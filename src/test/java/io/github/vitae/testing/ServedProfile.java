package io.github.vitae.testing;

import io.github.vitae.live.Build;
import io.github.vitae.live.Contents;
import io.github.vitae.live.EditorLink;
import io.github.vitae.live.FolderWatch;
import io.github.vitae.live.LiveSession;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.ReadingMemory;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.publish.KeptSkins;
import io.github.vitae.site.publish.SiteWriter;
import io.github.vitae.site.skin.SiteSkin;
import io.github.vitae.site.skin.SkinMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A profile served as {@code vitae:serve} does, without a Maven around it. */
public final class ServedProfile implements AutoCloseable {

    private final SkinnedSite skins = new SkinnedSite();
    private final KeptSkins kept;
    private final ReadingMemory memory = new ReadingMemory();
    private final Path profile;
    private final Look look;
    private final boolean drafts;
    private final List<Long> told = new CopyOnWriteArrayList<>();
    private final PageOptions options;
    private Optional<LiveSession> session = Optional.empty();

    private ServedProfile(Path profile, Path work, Look look, boolean drafts) {
        this.profile = profile;
        this.look = look;
        this.drafts = drafts;
        this.kept = new KeptSkins(work);
        this.options = TrialProfile.pages(look);
    }

    /**
     * Serves a profile at any port.
     *
     * @param work a folder that may be written into
     */
    public static ServedProfile start(Path profile, Path work, Look look, boolean drafts) {
        ServedProfile served = new ServedProfile(profile, work, look, drafts);
        try {
            served.session = Optional.of(LiveSession.start(
                    new LiveSession.Settings(
                            InetAddress.getLoopbackAddress(),
                            "localhost",
                            0,
                            EditorLink.of("vscode", profile.resolveSibling("")).orElseThrow()),
                    served::build,
                    FolderWatch.of(Set.of(profile), Set.of(), Set.of(work)),
                    build -> served.told.add(build.nanoseconds())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return served;
    }

    /** One that only builds. */
    public static ServedProfile unserved(Path profile, Path work, Look look, boolean drafts) {
        return new ServedProfile(profile, work, look, drafts);
    }

    /** Builds once. */
    public Build build() {
        Problems problems = new Problems();
        Optional<Contents> shown = contents(drafts, problems);
        boolean fails = problems.count(Severity.ERROR) > 0;
        return new Build(
                fails ? Optional.empty() : shown,
                drafts ? contents(false, new Problems()) : Optional.empty(),
                problems.sorted(),
                fails ? Optional.of("errors") : Optional.empty());
    }

    /** All places of the site as it would be published. */
    public Set<SitePath> places() {
        return made(false, new Problems()).orElse(Map.of()).keySet();
    }

    private Optional<Contents> contents(boolean withDrafts, Problems problems) {
        return made(withDrafts, problems)
                .map(made -> path -> Optional.ofNullable(made.get(path)).map(Supplier::get));
    }

    private Optional<Map<SitePath, Supplier<byte[]>>> made(boolean withDrafts, Problems problems) {
        Publishing publishing = new Publishing(LocalDate.of(2026, 11, 28), List.of(), Set.of());
        Optional<Reading> reading = ProfileReaders.read(
                new ProfileDirectory(profile, String.valueOf(profile.getFileName())),
                new ReadOptions(
                                StandardCharsets.UTF_8,
                                false,
                                Optional.empty(),
                                withDrafts ? publishing.withDrafts() : publishing)
                        .remembering(memory),
                problems);
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        Profile read = reading.get().profile();
        List<Output> outputs = ProfileOutputs.of(read, options);
        SiteWriter writer = new SiteWriter(outputs, SiteInventory.of(), read.localLinks(), "vitae", problems)
                .withMenu(ProfileOutputs.menu(read, outputs, options));
        String owner = read.person().map(person -> person.name()).orElse("Profile");
        List<Object> key = List.of(owner, read.scripts(), writer.furniture());
        KeptSkins.Ready ready = kept.known("" + withDrafts, key).orElseGet(() -> {
            SiteSkin skin = skins.skin(look, profile).running(read.scripts()).remembering(SkinMemory.ofAProcess());
            writer.furnish(skin, owner);
            return kept.keep("" + withDrafts, key, skin);
        });
        Map<SitePath, Supplier<byte[]>> made = writer.contents(ready.skin(), ready.names());
        ready.files().forEach((path, bytes) -> made.putIfAbsent(path, () -> bytes));
        return Optional.of(made);
    }

    public int port() {
        return session.orElseThrow().port();
    }

    public String address(String path) {
        return "http://localhost:" + port() + "/" + path;
    }

    public RawHttp get(String path) {
        return RawHttp.get(port(), "/" + path);
    }

    /** How many nanoseconds each build took. */
    public List<Long> told() {
        return told;
    }

    @Override
    public void close() {
        session.ifPresent(LiveSession::close);
        skins.close();
    }
}
