package org.sharedpen.dashboard.menu;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    private final ResourceUrlProvider addresses;

    ImportMap(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    /** As it stands in the page. */
    public String json() throws IOException {
        return JSON.writeValueAsString(Map.of("imports", modules()));
    }

    /** Of some modules alone, by how their names begin. */
    public String json(String... beginnings) throws IOException {
        Map<String, String> some = new TreeMap<>(modules());
        some.keySet().removeIf(name -> Stream.of(beginnings).noneMatch(name::startsWith));
        return JSON.writeValueAsString(Map.of("imports", some));
    }

    private Map<String, String> modules() throws IOException {
        Map<String, String> modules = new TreeMap<>();
        modules.put("echarts", address("/vendor/echarts/echarts.esm.min.js"));
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/js/**/*.js")) {
            String path = String.valueOf(file.getURL());
            String name = path.substring(path.lastIndexOf(FOLDER) + FOLDER.length(), path.length() - ".js".length());
            modules.put(name, address("/js/" + name + ".js"));
        }
        return modules;
    }

    private String address(String path) {
        String hashed = addresses.getForLookupPath(path);
        return hashed == null ? path : hashed;
    }
}
