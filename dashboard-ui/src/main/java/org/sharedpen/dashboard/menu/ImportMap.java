package org.sharedpen.dashboard.menu;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import tools.jackson.databind.json.JsonMapper;

/**
 * The import map: each of our modules under its file's name, at the address that carries its content's hash, so that a
 * module that changed is never taken from a cache.
 */
@Component("importMap")
public class ImportMap {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ResourceUrlProvider addresses;

    ImportMap(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    /** As it stands in the page. */
    public String json() throws IOException {
        return JSON.writeValueAsString(Map.of("imports", modules()));
    }

    private Map<String, String> modules() throws IOException {
        Map<String, String> modules = new TreeMap<>();
        modules.put("echarts", address("/vendor/echarts/echarts.esm.min.js"));
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/js/*.js")) {
            String name = String.valueOf(file.getFilename());
            modules.put(name.substring(0, name.length() - ".js".length()), address("/js/" + name));
        }
        return modules;
    }

    private String address(String path) {
        String hashed = addresses.getForLookupPath(path);
        return hashed == null ? path : hashed;
    }
}
