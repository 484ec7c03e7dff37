package org.sharedpen.infra.local;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sharedpen.infra.simulator.Door;
import org.sharedpen.infra.simulator.RosterUpload;
import org.sharedpen.infra.simulator.SimulatedUnit;
import org.sharedpen.infra.simulator.UnitKind;

/** A unit of six lessons before the last of them, in a school of its own, with everything that can be said of it. */
record FullUnit(String username, String unitId) {
    static final String PASSWORD = "a long enough password";

    static FullUnit in(URI product, UnitKind kind) {
        String school = UUID.randomUUID().toString();
        String oneTime = Door.openSchool(product, "demo-operator", "A school for an evening", "head-" + school);
        Door admin = Door.signInFirst(product, "head-" + school, oneTime, PASSWORD);
        List<String> pupils = IntStream.range(0, 28)
                .mapToObj(i -> "Pupil Number" + (i < 26 ? "a" : "b") + (char) ('a' + i % 26))
                .toList();
        String classId = admin.upload(
                        "/api/roster/imports",
                        "class.zip",
                        RosterUpload.oneClass("Rowan", "4", "rowan-teacher", "Ravi Lane", pupils))
                .path("classIds")
                .path(0)
                .asString();
        String username = "teacher-" + school;
        Map<String, Object> account =
                Map.of("username", username, "roles", List.of("TEACHER"), "rosterUserId", "rowan-teacher");
        String first =
                admin.post("/api/accounts", account).path("oneTimePassword").asString();
        Door teacher = Door.signInFirst(product, username, first, PASSWORD);
        return new FullUnit(
                username, SimulatedUnit.underWay(teacher, classId, kind, 6, 7).unitId());
    }
}
