package org.sharedpen.infra.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharedpen.infra.simulator.Door;
import org.sharedpen.infra.simulator.RosterUpload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A second school in the same installation, with a class, a unit and a lesson that was recorded. */
record OtherSchool(Door admin, String username, String classId, String pupilId, String unitId, String lessonId) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A school in which there is only its administrator, who has not signed in yet. */
    record Empty(String username, String oneTimePassword) {}

    static Empty empty(URI product) throws IOException, InterruptedException {
        String username = "head-" + UUID.randomUUID();
        return new Empty(username, open(product, username));
    }

    static OtherSchool in(URI product) throws IOException, InterruptedException {
        Empty empty = empty(product);
        String username = empty.username();
        Door first = Door.signIn(product, username, empty.oneTimePassword());
        Door.Answer changed = first.send(
                "PUT", "/api/me/password", Map.of("current", empty.oneTimePassword(), "new", "a long enough password"));
        if (changed.status() / 100 != 2) {
            throw new IllegalStateException("The password cannot be changed: " + changed);
        }
        Door admin = Door.signIn(product, username, "a long enough password");
        JsonNode imported = admin.upload(
                "/api/roster/imports",
                "elm.zip",
                RosterUpload.oneClass("Elm", "5", "elm-teacher", "Eve Lund", List.of("Ada Lake", "Bo Reed")));
        String classId = imported.path("classIds").path(0).asString();
        String pupilId = admin.get("/api/classes/" + classId + "/pupils")
                .path(0)
                .path("pupilId")
                .asString();
        String unitId = UUID.randomUUID().toString();
        String lessonId = UUID.randomUUID().toString();
        admin.post("/api/units", PlannedLesson.unit(unitId, classId, lessonId));
        PlannedLesson.record(admin, lessonId);
        return new OtherSchool(admin, username, classId, pupilId, unitId, lessonId);
    }

    private static String open(URI product, String username) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(product.resolve("/api/schools"))
                .header("Authorization", "Bearer demo-operator")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("name", "Another school", "adminUsername", username))))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("No school was made: " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).path("oneTimePassword").asString();
    }
}
