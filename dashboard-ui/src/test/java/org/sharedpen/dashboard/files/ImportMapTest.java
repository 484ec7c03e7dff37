package org.sharedpen.dashboard.files;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.gateway.StubAnswers;
import org.sharedpen.dashboard.sample.Pages;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/** One address of the map that is not there would stop every module, in silence. */
class ImportMapTest {

    private static final Pattern IMPORT = Pattern.compile("(?:from |import |import\\()\"([^\"]+)\"");

    @Test
    void every_address_answers_with_a_script() {
        for (Map.Entry<String, JsonNode> module : map().properties()) {
            Pages.Page script = Pages.get(module.getValue().asString());

            assertThat(script.status()).as(module.getKey()).isEqualTo(200);
            assertThat(script.header("Content-Type")).as(module.getKey()).startsWith("text/javascript");
        }
    }

    @Test
    void our_own_modules_carry_the_hash_of_their_content() {
        assertThat(map().path("release-chart").asString()).matches("/js/release-chart-[0-9a-f]{32}\\.js");
    }

    @Test
    void every_import_is_in_the_map() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/js/**/*.js")) {
            String script = new String(file.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(IMPORT.matcher(script).results().map(hit -> hit.group(1)))
                    .as(file.getFilename())
                    .allSatisfy(name -> assertThat(map().has(name)).as(name).isTrue());
        }
    }

    @Test
    void a_page_fetches_at_once_what_its_modules_import() {
        List<String> fetched = PRELOADED
                .matcher(Pages.get("/").html())
                .results()
                .map(hit -> hit.group(1))
                .toList();

        assertThat(fetched)
                .contains(map().path("app").asString(), map().path("unsent").asString())
                .as("two steps away")
                .contains(map().path("outbox/store").asString())
                .as("only where there is a chart")
                .doesNotContain(map().path("echarts").asString());
    }

    @Test
    void the_charts_are_compressed_beforehand() {
        Pages.Page charts = Pages.send(
                HttpRequest.newBuilder().header("Accept-Encoding", "gzip"),
                map().path("echarts").asString());

        assertThat(charts.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(charts.header("Content-Length"))
                .as("of a file; what is compressed while it is sent has none")
                .isNotEmpty();
        assertThat(Pages.get(map().path("echarts").asString()).html()).contains("Apache");
    }

    @Test
    void every_style_is_in_a_sheet() throws IOException {
        String sheets = Stream.of("pages", "recorded", "projected")
                .map(sheet -> Pages.get("/css/" + sheet + ".css").html())
                .collect(joining());
        try (Stream<Path> styles = Files.walk(Path.of("src/main/css")).filter(Files::isRegularFile)) {
            assertThat(styles.toList()).hasSizeGreaterThan(20).allSatisfy(style -> assertThat(sheets)
                    .as(style.toString())
                    .contains(Files.readString(style).strip()));
        }
    }

    @Test
    void the_charts_come_with_their_licences() {
        assertThat(Pages.get("/vendor/echarts/LICENSE").status()).isEqualTo(200);
        assertThat(Pages.get("/vendor/echarts/NOTICE").status()).isEqualTo(200);
        assertThat(Pages.get("/vendor/echarts/LICENSE-d3").status()).isEqualTo(200);
    }

    @Test
    void style_and_htmx_are_where_the_page_says() {
        Pattern linked = Pattern.compile("(?:href|src)=\"(/(?:css|js|webjars|icons)/[^\"]+)\"");
        assertThat(linked.matcher(Pages.get("/").html()).results().map(hit -> hit.group(1)))
                .hasSizeGreaterThan(7)
                .allSatisfy(address ->
                        assertThat(Pages.get(address).status()).as(address).isEqualTo(200));
    }

    private static final Pattern PRELOADED = Pattern.compile("rel=\"modulepreload\" href=\"([^\"]+)\"");

    private static JsonNode map() {
        String html = Pages.get("/").html();
        int start = html.indexOf('>', html.indexOf("type=\"importmap\"")) + 1;
        return StubAnswers.JSON
                .readTree(html.substring(start, html.indexOf("</script>", start)))
                .path("imports");
    }
}
