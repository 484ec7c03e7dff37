package org.sharedpen.dashboard.menu;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.Asked;

/** The ways from every page, for whoever is signed in. */
public record Menu(List<Entry> entries, boolean administers, boolean plans) {

    public record Entry(String name, String address, boolean current) {}

    static @Nullable Menu of(HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            return null;
        }
        boolean administers = request.isUserInRole("SCHOOL_ADMIN");
        Stream<Entry> roster = administers ? Stream.of(entry("roster", "/roster", request)) : Stream.empty();
        Stream<Entry> all = Stream.of(
                        Stream.of(entry("classes", "/", request)),
                        roster,
                        Stream.of(entry("account", "/account", request)))
                .flatMap(each -> each);
        return new Menu(all.toList(), administers, mayPlan(request));
    }

    /** Whether whoever asks plans lessons: those who teach, and the administrator for them. */
    public static boolean mayPlan(HttpServletRequest request) {
        return request.isUserInRole("TEACHER") || request.isUserInRole("SCHOOL_ADMIN");
    }

    private static Entry entry(String name, String address, HttpServletRequest request) {
        String here = Asked.path(request);
        boolean current = address.equals("/") ? here.equals("/") : here.startsWith(address);
        return new Entry(name, address, current);
    }
}
