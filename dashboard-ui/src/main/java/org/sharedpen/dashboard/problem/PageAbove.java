package org.sharedpen.dashboard.problem;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/** The page that a form stood on: a form is sent to its page's address, or to one below it that cannot be opened. */
@Component
class PageAbove {
    private final RequestMappingHandlerMapping addresses;

    PageAbove(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses) {
        this.addresses = addresses;
    }

    String of(String form) {
        String path = form;
        while (path.length() > 1 && !opens(path)) {
            path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
        return path.length() > 1 ? UriUtils.encodePath(path, StandardCharsets.UTF_8) : "/";
    }

    private boolean opens(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return addresses.getHandlerMethods().keySet().stream().anyMatch(one -> opens(one, parsed));
    }

    private static boolean opens(RequestMappingInfo address, PathContainer path) {
        Set<RequestMethod> methods = address.getMethodsCondition().getMethods();
        PathPatternsRequestCondition patterns = address.getPathPatternsCondition();
        return methods.contains(RequestMethod.GET)
                && patterns != null
                && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
