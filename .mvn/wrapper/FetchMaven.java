import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Fetches Maven from the central repository, or from the one that {@code MVNW_REPOURL} names, checks it against its
 * SHA-512 and unpacks it. Arguments: version, SHA-512, folder.
 */
final class FetchMaven {
    private static final String GROUP = "org.apache.maven";

    public static void main(String[] arguments) throws Exception {
        String version = arguments[0];
        Path home = Path.of(arguments[2]);
        System.err.println("Fetching Maven " + version);
        Files.createDirectories(home.getParent());
        Path zip = Files.createTempFile(home.getParent(), "maven", ".zip");
        Path unpacked = Files.createTempDirectory(home.getParent(), "maven");
        try {
            download(address(version), zip);
            check(zip, arguments[1]);
            unpack(zip, unpacked);
            Path distribution = unpacked.resolve("apache-maven-" + version);
            if (!distribution.resolve("bin/mvn").toFile().setExecutable(true)) {
                throw new IOException("mvn cannot be made executable");
            }
            if (!Files.exists(home)) {
                Files.move(distribution, home, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(zip);
            Files.deleteIfExists(unpacked);
        }
    }

    private static URI address(String version) {
        String repository = System.getenv("MVNW_REPOURL");
        if (repository == null || repository.isBlank()) {
            repository = "https://" + host() + "/maven2";
        }
        String name = "apache-maven";
        return URI.create(String.join(
                "/", repository, GROUP.replace('.', '/'), name, version, name + "-" + version + "-bin.zip"));
    }

    /** The central repository lives under the name of Maven's own group, written as a host. */
    private static String host() {
        String[] parts = GROUP.split("\\.");
        return String.join(".", "repo", parts[2], parts[1], parts[0]);
    }

    private static void download(URI address, Path target) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpResponse<Path> response =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofFile(target));
        if (response.statusCode() != 200) {
            throw new IOException("Maven could not be fetched: status " + response.statusCode());
        }
    }

    private static void check(Path zip, String sha512) throws Exception {
        String actual = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(zip)));
        if (!actual.equals(sha512)) {
            throw new IOException("What was fetched is not Maven: its SHA-512 is " + actual);
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (InputStream bytes = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(bytes)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("An entry would leave its folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
    }
}
