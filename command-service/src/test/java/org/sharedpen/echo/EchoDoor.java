package org.sharedpen.echo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.problem.Problem;
import org.sharedpen.command.session.Caller;
import org.sharedpen.command.session.SchoolWall;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A door for tests: it says back what it was told. It lies outside what the service scans. */
@RestController
@RequestMapping("/api/echo")
public class EchoDoor {
    record Said(
            UUID id,
            int count,
            @Nullable String text,
            @Nullable Nested nested,
            @Nullable List<Nested> more) {}

    record Nested(boolean flag, Role kind) {}

    enum Role {
        ONE,
        TWO
    }

    private final SchoolWall people;
    private final SchoolWall log;

    EchoDoor(@Qualifier("peopleWall") SchoolWall people, @Qualifier("logWall") SchoolWall log) {
        this.people = people;
        this.log = log;
    }

    @PostMapping(consumes = "application/json")
    Said say(@RequestBody Said said) {
        return said;
    }

    @PostMapping(value = "/file", consumes = "multipart/form-data")
    Map<String, Object> file(@RequestParam MultipartFile file) {
        return Map.of("bytes", file.getSize());
    }

    @GetMapping("/me")
    Map<String, Object> me(Caller caller) {
        return Map.of("username", caller.username(), "school", caller.school(), "roles", caller.roles());
    }

    @GetMapping("/people")
    Map<String, Object> people(Caller caller) {
        return Map.of("classes", people.in(caller.school(), jdbc -> jdbc.sql("select count(*) from roster.class")
                .query(Long.class)
                .single()));
    }

    @GetMapping("/log")
    Map<String, Object> log(Caller caller) {
        return Map.of("events", log.in(caller.school(), jdbc -> jdbc.sql("select count(*) from log.event")
                .query(Long.class)
                .single()));
    }

    @GetMapping("/things/{id}")
    Map<String, Object> thing(@PathVariable UUID id) {
        throw Problem.conflict("thing-in-use", "Something else uses " + id + ".")
                .refused();
    }

    @GetMapping("/fault")
    String fault() {
        throw new IllegalStateException("the secret inside");
    }
}
