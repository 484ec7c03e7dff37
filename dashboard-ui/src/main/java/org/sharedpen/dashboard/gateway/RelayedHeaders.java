package org.sharedpen.dashboard.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.List;

/** Which headers pass. Named one by one: whatever else a client or a service sends stays where it is. */
final class RelayedHeaders {
    private static final List<String> IN = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "If-Match",
            "If-None-Match",
            "Last-Event-ID",
            "X-Experience-API-Version");
    private static final List<String> OUT = List.of(
            "Content-Type",
            "Content-Disposition",
            "Content-Language",
            "Last-Modified",
            "Cache-Control",
            "Retry-After",
            "Allow",
            "X-Experience-API-Version",
            "X-Experience-API-Consistent-Through");

    private RelayedHeaders() {}

    static void in(HttpServletRequest from, HttpRequest.Builder to) {
        for (String name : IN) {
            String value = from.getHeader(name);
            if (value != null) {
                to.header(name, value);
            }
        }
    }

    static void out(HttpHeaders from, HttpServletResponse to) {
        for (String name : OUT) {
            from.firstValue(name).ifPresent(value -> to.setHeader(name, value));
        }
        // Weak, because the same answer travels compressed and not; a strong one would forbid to compress it.
        from.firstValue("ETag").ifPresent(tag -> to.setHeader("ETag", tag.startsWith("W/") ? tag : "W/" + tag));
    }
}
