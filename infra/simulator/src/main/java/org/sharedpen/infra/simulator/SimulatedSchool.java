package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A school made by its operator, with its roster, accounts and classes. */
final class SimulatedSchool {
    static final String PASSWORD = "a simulated pen";
    private static final List<String> TREES = List.of(
            "Ash", "Beech", "Cedar", "Elm", "Hazel", "Holly", "Larch", "Lime", "Maple", "Rowan", "Willow", "Yew");

    private final Wish wish;
    private final String prefix;
    private final Chance chance;
    private final Names names;
    private final SchoolYear first;
    private final Door admin;
    private final UUID id;
    private final List<Cohort> cohorts = new ArrayList<>();
    private final List<String> teachers = new ArrayList<>();

    /**
     * Opens the school.
     *
     * @param number from 1; the same number and seed give the same school, under the same usernames
     * @param first the first school year that is recorded
     * @throws CannotFill where it is there already
     */
    SimulatedSchool(Wish wish, int number, SchoolYear first) {
        this.wish = wish;
        this.prefix = "%s-%d-".formatted(wish.prefix(), number);
        this.chance = new Chance(wish.seed() * 1_000_003 + number);
        this.names = new Names(chance);
        this.first = first;
        String oneTime = Door.tryToOpenSchool(wish.url(), wish.operatorToken(), "Simulated school " + prefix, admin())
                .orElseThrow(() -> new CannotFill(
                        "The school of %s is there already: choose another --seed or --prefix.".formatted(admin())));
        this.admin = Door.signInFirst(wish.url(), admin(), oneTime, PASSWORD);
        this.id = UUID.fromString(admin.get("/api/me").path("schoolId").asString());
        account(prefix + "lead", "LITERACY_LEAD", null);
        for (int i = 0; i < wish.classes(); i++) {
            teachers.add(names.one());
            cohorts.add(newcomers(i, first.number()));
        }
    }

    UUID id() {
        return id;
    }

    Door signIn(String username) {
        return Door.signIn(wish.url(), username, PASSWORD);
    }

    /** Who can sign in. */
    String accounts() {
        return "%sadmin, %slead, or %steacher-1 to %d".formatted(prefix, prefix, prefix, cohorts.size());
    }

    String admin() {
        return prefix + "admin";
    }

    /** Takes in the roster of a school year; answers its classes, which can then be recorded each by itself. */
    List<SimulatedClass> begin(SchoolYear year) {
        cohorts.replaceAll(cohort -> cohort.isFollowedIn(year.number(), first.number())
                ? newcomers(cohort.number(), year.number())
                : cohort);
        List<RosterClass> roster =
                cohorts.stream().map(cohort -> rosterClass(cohort, year)).toList();
        admin.upload("/api/roster/imports", "simulated.zip", OneRosterZip.of(roster));
        if (year.equals(first)) {
            roster.forEach(one -> account(one.teacherId(), "TEACHER", one.teacherId()));
        }
        Map<String, String> ids = new LinkedHashMap<>();
        for (JsonNode found : admin.get("/api/classes")) {
            ids.put(found.path("title").asString(), found.path("classId").asString());
        }
        return IntStream.range(0, roster.size())
                .mapToObj(i -> new SimulatedClass(
                        this,
                        roster.get(i),
                        Objects.requireNonNull(ids.get(roster.get(i).title())),
                        units(i, year),
                        cohorts.get(i).temperament()))
                .toList();
    }

    private Cohort newcomers(int index, int schoolYear) {
        return new Cohort(index, schoolYear, names.ofAClass(kind(index, 0).pupils()), chance.seed());
    }

    private RosterClass rosterClass(Cohort cohort, SchoolYear year) {
        int index = cohort.number();
        int yearGroup = Cohort.yearGroup(index, year.number(), first.number());
        String tree = TREES.get(index % TREES.size()) + (index < TREES.size() ? "" : " " + (index / TREES.size() + 1));
        return new RosterClass(
                "class-%d-of-%d".formatted(index + 1, year.number()),
                "%s (Year %d)".formatted(tree, yearGroup),
                Integer.toString(yearGroup),
                prefix + "teacher-" + (index + 1),
                teachers.get(index),
                IntStream.range(0, cohort.pupils().size())
                        .mapToObj(i -> new RosterClass.Pupil(
                                cohort.pupilId(i), cohort.pupils().get(i)))
                        .toList());
    }

    /** A small class stays small in all its units. */
    private UnitKind kind(int index, int unit) {
        UnitKind start = wish.kinds().get(index * wish.units() % wish.kinds().size());
        UnitKind own =
                wish.kinds().get((index * wish.units() + unit) % wish.kinds().size());
        return own.pupils() == start.pupils() ? own : start;
    }

    private List<UnitScript> units(int index, SchoolYear year) {
        List<Story> stories = Story.all();
        int before = (year.number() - first.number()) * wish.units();
        return IntStream.range(0, wish.units())
                .mapToObj(unit -> new UnitScript(
                        kind(index, before + unit),
                        stories.get((index / 4 + before + unit) % stories.size()),
                        wish.lessons(),
                        year.begin(unit, index, wish.lessons()),
                        chance))
                .toList();
    }

    private void account(String username, String role, @Nullable String rosterUser) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("username", username);
        wanted.put("roles", List.of(role));
        if (rosterUser != null) {
            wanted.put("rosterUserId", rosterUser);
        }
        String oneTime =
                admin.post("/api/accounts", wanted).path("oneTimePassword").asString();
        Door.signInFirst(wish.url(), username, oneTime, PASSWORD);
    }
}
