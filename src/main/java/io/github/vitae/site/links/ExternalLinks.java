package io.github.vitae.site.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks other sites whether the pages that links lead to are there. Each address is asked for once, a few hosts at a time,
 * one host one question after another with a pause between; the head first, the page where a site will not give its head,
 * and of that nothing is read.
 *
 * <p>The addresses are authors', who may be anybody. Those within the network of the machine that builds are not asked,
 * nor followed to.
 */
public final class ExternalLinks {

    private static final int HOSTS_AT_ONCE = 4;
    private static final int MOST_REDIRECTS = 5;
    private static final Pattern WEB = Pattern.compile("(https?)://([^/?#]+)([^#]*)(?:#.*)?", Pattern.CASE_INSENSITIVE);

    /** What browsers send encoded, and {@link URI} refuses. */
    private static final Pattern UNWISE = Pattern.compile("[ \"<>\\\\^`{|}\\[\\]]");

    /** What says that a page may well be there, but not for a program. */
    private static final Set<Integer> NOT_FOR_PROGRAMS = Set.of(401, 402, 403, 405, 406, 407, 429, 999);

    private final HttpClient client;
    private final Duration timeout;
    private final Duration pause;
    private final Predicate<InetAddress> asked;

    /**
     * @param timeout how long to wait for an answer
     * @param pause how long to wait between two questions to one host
     * @param asked which machines may be asked
     */
    public ExternalLinks(Duration timeout, Duration pause, Predicate<InetAddress> asked) {
        HttpClient.Builder builder =
                HttpClient.newBuilder().connectTimeout(timeout).followRedirects(HttpClient.Redirect.NEVER);
        ProxySelector proxies = ProxySelector.getDefault();
        this.client = (proxies == null ? builder : builder.proxy(proxies)).build();
        this.timeout = timeout;
        this.pause = pause;
        this.asked = asked;
    }

    /** Whether a machine is on the open internet, as far as its address tells. */
    public static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xFF) == 100 && (bytes[1] & 0xC0) == 64;
        return !(address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared);
    }

    /** Whether an address is one that can be asked for. */
    public static boolean isWeb(String address) {
        return WEB.matcher(address).matches();
    }

    /**
     * Asks for addresses.
     *
     * @return those that lead nowhere, and why, in the addresses' order
     * @throws InterruptedException if the build is stopped
     */
    public Map<String, String> dead(Collection<String> addresses) throws InterruptedException {
        Map<String, Set<String>> hosts = new TreeMap<>();
        for (String address : addresses) {
            Matcher web = WEB.matcher(address);
            if (web.matches()) {
                hosts.computeIfAbsent(web.group(2).toLowerCase(Locale.ROOT), host -> new TreeSet<>())
                        .add(address);
            }
        }
        Map<String, String> dead = new TreeMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
        try {
            List<Future<Map<String, String>>> answers = new ArrayList<>();
            hosts.values().forEach(host -> answers.add(threads.submit(() -> deadOnHost(host))));
            for (Future<Map<String, String>> answer : answers) {
                dead.putAll(answer.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
        return dead;
    }

    private Map<String, String> deadOnHost(Collection<String> addresses) throws InterruptedException {
        Map<String, Optional<String>> told = new TreeMap<>();
        Map<String, String> dead = new TreeMap<>();
        for (String address : addresses) {
            String page = address.replaceFirst("#.*", "");
            if (!told.containsKey(page)) {
                if (!told.isEmpty()) {
                    Thread.sleep(pause.toMillis());
                }
                told.put(page, judged(page));
            }
            told.get(page).ifPresent(why -> dead.put(address, why));
        }
        return dead;
    }

    /** Why an address leads nowhere. */
    private Optional<String> judged(String address) throws InterruptedException {
        try {
            URI uri = uri(address);
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                if (!mayAsk(uri.getHost())) {
                    return Optional.of("is within the network of the build, and was not asked for");
                }
                HttpResponse<InputStream> answer = send(uri, "HEAD");
                if (answer.statusCode() >= 400 && answer.statusCode() != 429) {
                    answer = send(uri, "GET");
                }
                int status = answer.statusCode();
                Optional<String> next = answer.headers().firstValue("Location");
                if (status < 300 || status >= 400 || next.isEmpty()) {
                    return status < 400 || NOT_FOR_PROGRAMS.contains(status)
                            ? Optional.empty()
                            : Optional.of("answers " + status);
                }
                uri = uri(uri.resolve(next.get().strip().replace(" ", "%20")).toString());
            }
            return Optional.of("redirects again and again");
        } catch (HttpTimeoutException e) {
            return Optional.of("does not answer within " + timeout.toSeconds() + " s");
        } catch (IOException e) {
            return Optional.of("cannot be reached: " + e.getClass().getSimpleName());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.of("is no address");
        }
    }

    private HttpResponse<InputStream> send(URI uri, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(timeout)
                .header("User-Agent", "vitae-maven-plugin (checks links)")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer;
    }

    private boolean mayAsk(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!asked.test(address)) {
                    return false;
                }
            }
        } catch (UnknownHostException unknown) {
            // a proxy may know it; if not, the question fails, and that is told
        }
        return true;
    }

    /** An address as HTTP has it: host names in ASCII, letters of other scripts in paths encoded. */
    private static URI uri(String address) throws URISyntaxException {
        Matcher web = WEB.matcher(address);
        if (!web.matches()) {
            throw new URISyntaxException(address, "no http or https address");
        }
        String path =
                web.group(3).isEmpty() ? "/" : UNWISE.matcher(web.group(3)).replaceAll(ExternalLinks::encoded);
        URI uri = new URI(new URI(web.group(1) + "://" + IDN.toASCII(web.group(2)) + path).toASCIIString());
        if (uri.getHost() == null) {
            throw new URISyntaxException(address, "no host");
        }
        return uri;
    }

    private static String encoded(MatchResult unwise) {
        return String.format(Locale.ROOT, "%%%02X", (int) unwise.group().charAt(0));
    }
}
