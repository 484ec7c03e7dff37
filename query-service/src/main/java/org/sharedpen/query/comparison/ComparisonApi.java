package org.sharedpen.query.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.TextType;
import org.sharedpen.query.export.Format;
import org.sharedpen.query.problem.Problem;
import org.sharedpen.query.session.Access;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.ClassPlace;
import org.sharedpen.query.session.Role;
import org.sharedpen.query.session.SchoolWall;
import org.sharedpen.query.stream.Freshness;
import org.sharedpen.query.stream.JointProgress;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units of the school beside one another, for a literacy lead. */
@RestController
class ComparisonApi {
    private final Access access;
    private final Freshness freshness;
    private final JointProgress progress;
    private final SchoolWall wall;
    private final SchoolUnits units;

    ComparisonApi(Access access, Freshness freshness, JointProgress progress, SchoolWall wall, SchoolUnits units) {
        this.access = access;
        this.freshness = freshness;
        this.progress = progress;
        this.wall = wall;
        this.units = units;
    }

    @GetMapping("/api/comparison")
    ComparisonAnswer compare(
            Caller caller,
            @RequestParam @Nullable Integer yearGroup,
            @RequestParam @Nullable TextType textType,
            @RequestParam @Nullable Protocol protocol,
            @RequestParam @Nullable String after) {
        if (!caller.is(Role.LITERACY_LEAD)) {
            throw Problem.roleRequired();
        }
        SchoolId school = caller.school();
        freshness.await(school, after);
        List<ClassPlace> classes = access.classes(caller);
        return wall.in(
                school,
                () -> ComparisonAnswer.of(
                        units.of(school, classes),
                        new ComparisonFilters(yearGroup, textType, protocol),
                        progress.asOf(school)));
    }

    @GetMapping(path = "/api/comparison", params = "format")
    ResponseEntity<byte[]> exported(
            Caller caller,
            @RequestParam @Nullable Integer yearGroup,
            @RequestParam @Nullable TextType textType,
            @RequestParam @Nullable Protocol protocol,
            @RequestParam @Nullable String format,
            @RequestParam @Nullable String after) {
        return Format.answer(format, () -> ComparisonTable.of(compare(caller, yearGroup, textType, protocol, after)));
    }
}
