package org.sharedpen.query.unit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.problem.Problem;
import org.sharedpen.query.session.Access;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.ClassPlace;
import org.sharedpen.query.stream.FreshPlaces;
import org.sharedpen.query.stream.Freshness;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plans of units, for whoever may read the class. */
@RestController
class UnitApi {
    private final Units units;
    private final Access access;
    private final FreshPlaces places;
    private final Freshness freshness;

    UnitApi(Units units, Access access, FreshPlaces places, Freshness freshness) {
        this.units = units;
        this.access = access;
        this.places = places;
        this.freshness = freshness;
    }

    @GetMapping("/api/units")
    List<UnitAnswer> ofClass(
            Caller caller, @RequestParam @Nullable ClassId classId, @RequestParam @Nullable String after) {
        freshness.await(caller.school(), after);
        List<ClassPlace> classes =
                classId == null ? access.classes(caller) : List.of(access.schoolClass(caller, classId));
        Map<ClassId, String> titles =
                classes.stream().collect(Collectors.toMap(ClassPlace::classId, ClassPlace::title));
        return units.ofClasses(caller.school(), titles.keySet()).stream()
                .map(unit -> unit.titled(titles.get(unit.classId())))
                .toList();
    }

    @GetMapping("/api/units/{unitId}")
    UnitAnswer one(Caller caller, @PathVariable UnitId unitId, @RequestParam @Nullable String after) {
        ClassId classId = places.unit(caller, unitId, after).classId();
        String title = access.schoolClass(caller, classId).title();
        return units.one(caller.school(), unitId).stream()
                .findFirst()
                .orElseThrow(Problem::notFound)
                .titled(title);
    }
}
