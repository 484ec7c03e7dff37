package org.sharedpen.dashboard.files;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Where files are. Every link of a page is looked up among them, to give it its hash; so only the folders of files are looked
 * through, and not every path.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {
    private static final List<String> FOLDERS = List.of("css", "js", "icons", "vendor");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : FOLDERS) {
            hashed(registry, "/" + folder + "/**", "classpath:/static/" + folder + "/");
        }
        hashed(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
        registry.addResourceHandler("/worker.js").addResourceLocations("classpath:/static/");
    }

    private static void hashed(ResourceHandlerRegistry registry, String addresses, String place) {
        registry.addResourceHandler(addresses)
                .addResourceLocations(place)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver()) // what is large is there compressed
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
