package org.sharedpen.dashboard.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import tools.jackson.databind.json.JsonMapper;

/**
 * The import map: each of our modules under its file's name and folder, at the address that carries its content's hash, so that a
 * module that changed is never taken from a cache.
 */
@Component("importMap")
public class ImportMap {

    private static final String FOLDER = "/static/js/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:.*? from )?\"([^\"]+)\";$");

    private record Module(String address, boolean hashed, List<String> imports) {}

    private final ResourceUrlProvider addresses;
    private volatile @Nullable Map<String, Module> modules;

    ImportMap(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    /** As it stands in the page. */
    public String json() throws IOException {
        return json("");
    }

    /** Of some modules alone, by how their names begin. */
    public String json(String... beginnings) throws IOException {
        Map<String, String> some = new TreeMap<>();
        modules().forEach((name, module) -> {
            if (Stream.of(beginnings).anyMatch(name::startsWith)) {
                some.put(name, module.address());
            }
        });
        return JSON.writeValueAsString(Map.of("imports", some));
    }

    /** The addresses of some modules and of all that they import, so that a page fetches them at once and not one after the other. */
    public List<String> behind(String... names) throws IOException {
        Map<String, Module> known = modules();
        Map<String, Module> found = new LinkedHashMap<>();
        Stream.of(names).forEach(name -> follow(name, known, found));
        return found.values().stream().map(Module::address).toList();
    }

    private static void follow(String name, Map<String, Module> known, Map<String, Module> found) {
        Module module = known.get(name);
        if (module != null && found.putIfAbsent(name, module) == null) {
            module.imports().forEach(each -> follow(each, known, found));
        }
    }

    /** Files do not change while the service runs. */
    private Map<String, Module> modules() throws IOException {
        Map<String, Module> known = modules;
        if (known == null) {
            known = found();
            if (known.values().stream().allMatch(Module::hashed)) { // the first page may come before that is known
                modules = known;
            }
        }
        return known;
    }

    private Map<String, Module> found() throws IOException {
        Map<String, Module> modules = new TreeMap<>();
        modules.put("echarts", module("/vendor/echarts/echarts.esm.min.js", List.of()));
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/js/**/*.js")) {
            String path = String.valueOf(file.getURL());
            String name = path.substring(path.lastIndexOf(FOLDER) + FOLDER.length(), path.length() - ".js".length());
            String script = file.getContentAsString(StandardCharsets.UTF_8);
            List<String> imports = IMPORT.matcher(script)
                    .results()
                    .map((MatchResult hit) -> hit.group(1))
                    .toList();
            modules.put(name, module("/js/" + name + ".js", imports));
        }
        return modules;
    }

    private Module module(String path, List<String> imports) {
        String hashed = addresses.getForLookupPath(path);
        return new Module(hashed == null ? path : hashed, hashed != null, imports);
    }
}
