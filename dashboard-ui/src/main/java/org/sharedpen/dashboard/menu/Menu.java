package org.sharedpen.dashboard.menu;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.sharedpen.dashboard.problem.Asked;
import org.sharedpen.dashboard.session.account.Role;

/** The ways from every page for whoever is signed in; a stranger has none. */
public record Menu(List<Entry> entries, boolean administers, boolean plans) {

    private static final Menu NONE = new Menu(List.of(), false, false);

    public record Entry(String name, String address, boolean current) {}

    static Menu of(HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            return NONE;
        }
        boolean administers = Role.mayAdminister(request);
        Stream<Entry> compare =
                Role.mayCompare(request) ? Stream.of(entry("compare", "/comparison", request)) : Stream.empty();
        Stream<Entry> roster = administers ? Stream.of(entry("roster", "/roster", request)) : Stream.empty();
        Stream<Entry> all = Stream.of(
                        Stream.of(entry("classes", "/", request)),
                        compare,
                        roster,
                        Stream.of(entry("account", "/account", request)))
                .flatMap(each -> each);
        return new Menu(all.toList(), administers, Role.mayPlan(request));
    }

    private static Entry entry(String name, String address, HttpServletRequest request) {
        String here = Asked.path(request);
        boolean current = address.equals("/") ? here.equals("/") : here.startsWith(address);
        return new Entry(name, address, current);
    }
}
