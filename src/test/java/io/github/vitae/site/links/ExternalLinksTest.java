package io.github.vitae.site.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking other sites, tried on one of our own on this machine. */
class ExternalLinksTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private HttpServer server;
    private ExecutorService threads;
    private String site;

    @BeforeEach
    void aSiteThatAnswersWithTheNumberInItsPath() throws IOException {
        threads = Executors.newCachedThreadPool();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            String path = exchange.getRequestURI().getRawPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            int status = path.matches("/[0-9]{3}.*") ? Integer.parseInt(path.substring(1, 4)) : 200;
            if (path.equals("/no-head") && exchange.getRequestMethod().equals("HEAD")) {
                status = 404;
            }
            if (status >= 300 && status < 400) {
                exchange.getResponseHeaders().add("Location", path.substring(4));
            }
            if (path.equals("/slow")) {
                sleep();
            }
            atOnce.decrementAndGet();
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aPageThatIsThereIsAskedForOnceAndNotRead() throws InterruptedException {
        assertThat(dead("/there", "/there#one", "/there#two")).isEmpty();
        assertThat(asked).containsExactly("HEAD /there");
    }

    @ParameterizedTest
    @CsvSource({"/404, answers 404", "/410, answers 410", "/500, answers 500", "/301/404, answers 404"})
    void aPageThatIsGoneIsToldAfterASecondQuestion(String path, String why) throws InterruptedException {
        assertThat(dead(path)).containsExactly(Map.entry(site + path, why));
        assertThat(asked).last().asString().startsWith("GET");
    }

    @Test
    void aSiteThatGivesNoHeadIsAskedForThePage() throws InterruptedException {
        assertThat(dead("/no-head")).isEmpty();
        assertThat(asked).containsExactly("HEAD /no-head", "GET /no-head");
    }

    @ParameterizedTest
    @CsvSource({"/401", "/403", "/429", "/302/there", "/a b|c[1]", "/grüße?x=ü"})
    void whatMayBeThereIsNotTold(String path) throws InterruptedException {
        assertThat(dead(path)).isEmpty();
        assertThat(asked).isNotEmpty();
    }

    @Test
    void aCircleOfRedirectsEnds() throws InterruptedException {
        server.createContext("/circle", exchange -> {
            exchange.getResponseHeaders().add("Location", "/circle");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });

        assertThat(dead("/circle")).containsValue("redirects again and again");
    }

    @Test
    void aSiteThatDoesNotAnswerIsToldWhenTheTimeIsOver() throws InterruptedException {
        assertThat(links(Duration.ofSeconds(1)).dead(List.of(site + "/slow")))
                .containsValue("does not answer within 1 s");
    }

    @Test
    void aHostIsAskedOneQuestionAfterAnother() throws InterruptedException {
        assertThat(dead(Stream.iterate(1, i -> i + 1)
                        .limit(12)
                        .map(i -> "/page" + i)
                        .toArray(String[]::new)))
                .isEmpty();
        assertThat(asked).hasSize(12);
        assertThat(mostAtOnce).hasValue(1);
    }

    @Test
    void aHostThatIsNotThereAndAnAddressThatIsNoneAreTold() throws InterruptedException {
        server.stop(0);

        assertThat(links(Duration.ofMinutes(1))
                        .dead(List.of(site + "/x", "http://exa mple.org/", "http://nowhere.invalid/")))
                .containsOnlyKeys(site + "/x", "http://exa mple.org/", "http://nowhere.invalid/");
    }

    @Test
    void nothingWithinTheNetworkOfTheBuildIsAsked() throws InterruptedException {
        ExternalLinks open = new ExternalLinks(Duration.ofSeconds(1), Duration.ZERO, ExternalLinks::isPublic);

        assertThat(open.dead(List.of(site + "/there", "http://[::1]/", "http://localhost/")))
                .hasSize(3)
                .allSatisfy((address, why) -> assertThat(why).contains("within the network of the build"));
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true", "127.0.0.1, false", "10.1.2.3, false", "172.16.0.1, false", "192.168.1.1, false",
        "169.254.169.254, false", "100.64.0.1, false", "0.0.0.0, false", "224.0.0.1, false", "fd00::1, false",
        "fe80::1, false", "2001:4860:4860::8888, true", "::ffff:10.0.0.1, false"
    })
    void addressesOfPrivateNetworksAreKnown(String address, boolean open) throws UnknownHostException {
        assertThat(ExternalLinks.isPublic(InetAddress.getByName(address))).isEqualTo(open);
    }

    private Map<String, String> dead(String... paths) throws InterruptedException {
        // on a busy machine an answer takes its time
        return links(Duration.ofMinutes(1))
                .dead(Stream.of(paths).map(path -> site + path).toList());
    }

    private static ExternalLinks links(Duration patience) {
        return new ExternalLinks(patience, Duration.ofMillis(1), InetAddress::isLoopbackAddress);
    }

    private static void sleep() {
        try {
            Thread.sleep(3000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
