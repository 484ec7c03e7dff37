package org.sharedpen.dashboard.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What a request asks for: the decoded path, by which its handler is chosen, and never the path as it was spelt. So no
 * spelling of an address finds its handler behind another address's door.
 */
public final class Asked {
    private static final String INTERFACE = "/api";

    private Asked() {}

    public static String path(HttpServletRequest request) {
        return request.getServletPath();
    }

    /** Whether a program asks, and not a page. */
    public static boolean isInterface(HttpServletRequest request) {
        return isInterface(path(request));
    }

    /** The same of a request that failed and is on its way to the page of errors. */
    static boolean wasInterface(HttpServletRequest failed) {
        return isInterface(failedPath(failed));
    }

    static String failedPath(HttpServletRequest failed) {
        return failed.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH) instanceof String path ? path : "";
    }

    static boolean isInterface(String path) {
        return path.equals(INTERFACE) || path.startsWith(INTERFACE + "/");
    }
}
