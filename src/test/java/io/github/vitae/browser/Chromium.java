package io.github.vitae.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real browser without a window. Its own traffic is switched off, so that every request in its log is a page's.
 *
 * <p>It is looked for at the places where Debian has it; {@code -Dchromium=FILE} and {@code -Dchromedriver=FILE} name
 * others. Where there is none, tests are skipped, unless {@code -Dbrowser.required} says that there has to be one.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> DRIVERS = List.of(
            "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver");
    private static final Pattern REQUESTED =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

    private final ChromeDriver driver;
    private final Path profile;

    private Chromium(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** Starts a browser; skips the test where there is none. */
    public static Chromium start() {
        Optional<Path> browser = found("chromium", BROWSERS);
        Optional<Path> driver = found("chromedriver", DRIVERS);
        if (browser.isEmpty() || driver.isEmpty()) {
            String missing = "no chromium with its chromedriver is here: name them by -Dchromium and -Dchromedriver";
            if (Boolean.getBoolean("browser.required")) {
                throw new IllegalStateException(missing);
            }
            Assumptions.abort(missing);
        }
        try {
            Path profile = Files.createTempDirectory("chromium");
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(driver.orElseThrow().toFile())
                    .withSilent(true)
                    .build();
            return new Chromium(new ChromeDriver(service, options(browser.orElseThrow(), profile)), profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> found(String property, List<String> places) {
        return Stream.concat(Stream.ofNullable(System.getProperty(property)), places.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ChromeOptions options(Path browser, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toString());
        // no sandbox: continuous integration runs as root, and the pages are our own
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-extensions",
                "--disable-sync",
                // pages that are left would be kept alive, each with a process of its own, in case that somebody goes
                // back
                "--disable-features=BackForwardCache",
                "--no-first-run",
                "--no-default-browser-check",
                "--hide-scrollbars",
                "--font-render-hinting=none",
                "--lang=en-GB",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    /** What drives it. */
    public ChromeDriver driver() {
        return driver;
    }

    /** The size of the window's inside, in CSS pixels. */
    public Chromium size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** The same for the page that is open, which is as wide as that when this ends. */
    public Chromium resized(int width, int height) {
        size(width, height);
        driver.executeAsyncScript("""
                const [width, done] = arguments;
                // what scripts do about it is done within a frame
                const wait = () => innerWidth === width ? requestAnimationFrame(() => setTimeout(done)) : setTimeout(wait, 1);
                wait();""", width);
        return this;
    }

    /** Whether the reader's system is dark. */
    public Chromium dark(boolean dark) {
        return media("", "prefers-color-scheme", dark ? "dark" : "light");
    }

    /** A medium, such as {@code print}, and one feature of it. */
    public Chromium media(String medium, String feature, String value) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", feature, "value", value))));
        return this;
    }

    /** Whether scripts of pages run; those of a test do in any case. */
    public Chromium scripts(boolean run) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
        return this;
    }

    /** Opens a page and waits until it is loaded; what the log said before is forgotten. */
    public Chromium open(String address) {
        // a page that is open already would stay as it is when only the fragment of its address changes
        driver.get("about:blank");
        return onTo(address);
    }

    /**
     * Opens a page like {@link #open}, straight from the one that is open, which takes a quarter less. What that one still does
     * while it goes may be told with the new one: this is for pages that all have to keep still, or of which nothing of the
     * kind is asked.
     *
     * @param address of another page, or the same without a fragment
     */
    public Chromium onTo(String address) {
        console();
        requests();
        driver.get(address);
        return this;
    }

    /** Runs a script in the page; its result as Selenium has it. */
    public Object run(String script, Object... arguments) {
        Object result = driver.executeScript(script, arguments);
        return result == null ? "" : result;
    }

    /** A number that a script answers. */
    public double number(String script, Object... arguments) {
        return ((Number) run(script, arguments)).doubleValue();
    }

    /** What a script answers as a list of texts. */
    public List<String> texts(String script, Object... arguments) {
        return ((List<?>) run(script, arguments)).stream().map(String::valueOf).toList();
    }

    /** What was written to the console since the last call, or since the page was opened. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** The addresses that were asked for since the last call, or since the page was opened. */
    public List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Matcher requested = REQUESTED.matcher(entry.getMessage());
            if (requested.find()) {
                addresses.add(requested.group(1));
            }
        }
        return addresses;
    }

    /** Takes a picture of the window, or of the whole page. */
    public void picture(Path file, boolean wholePage) {
        try {
            if (wholePage) {
                double height = number("return document.documentElement.scrollHeight");
                size((int) number("return innerWidth"), (int) Math.ceil(height));
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, new LinkedHashMap<>(parameters));
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> walk = Files.walk(profile)) {
            walk.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException | UncheckedIOException e) {
            // the browser may still be clearing up behind itself: what is left lies in the system's folder for such
        }
    }
}
