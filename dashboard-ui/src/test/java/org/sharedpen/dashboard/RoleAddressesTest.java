package org.sharedpen.dashboard;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address that a role never may use says so, whatever is behind it and even where nothing is. */
class RoleAddressesTest {
    private final Dashboard dashboard = Dashboard.local();

    @ParameterizedTest
    @CsvSource({
        "teacher, POST, /api/roster/imports",
        "lead,    POST, /api/roster/imports?format=csv",
        "teacher, POST, /api/pupils/5f5c3a52/erasure",
        "teacher, GET,  /api/pupils/5f5c3a52/erasure",
        "lead,    GET,  /api/pupils/5f5c3a52/export",
        "teacher, GET,  /api/comparison?yearGroup=4",
        "admin,   GET,  /api/comparison",
        "teacher, GET,  /api/accounts",
        "lead,    POST, /api/accounts",
        "teacher, POST, /api/accounts/lead/one-time-password",
        "admin,   POST, /api/schools",
        "teacher, POST, /api/schools",
    })
    void is_403(String username, String method, String path) {
        Browser browser = dashboard.signedIn(username);
        if (method.equals("GET")) {
            browser.get(path).isProblem(403, "role-required");
        } else {
            browser.write(method, path, "{}").isProblem(403, "role-required");
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/units", "/api/me", "/api/accounts", "/api/comparison", "/api/pupils/1/export"})
    void the_operator_has_schools_alone(String path) {
        dashboard.browser().as("demo-operator").get(path).isProblem(403, "role-required");
    }

    @ParameterizedTest
    @CsvSource({"admin, /api/pupils/5f5c3a52/export", "lead, /api/comparison", "admin, /api/roster/imports/1"})
    void whose_it_is_comes_through(String username, String path) {
        dashboard.signedIn(username).get(path).is(200);
    }
}
