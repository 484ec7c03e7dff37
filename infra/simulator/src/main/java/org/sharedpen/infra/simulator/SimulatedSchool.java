package org.sharedpen.infra.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A school made by its operator, with its roster, accounts and classes. */
final class SimulatedSchool {
    static final String PASSWORD = "a simulated pen";
    private static final List<String> TREES = List.of(
            "Ash", "Beech", "Cedar", "Elm", "Hazel", "Holly", "Larch", "Lime", "Maple", "Rowan", "Willow", "Yew");
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 8);

    private final Wish wish;
    private final String prefix;
    private final Chance chance;

    /** @param number from 1; the same number and seed give the same school, under the same usernames */
    SimulatedSchool(Wish wish, int number) {
        this.wish = wish;
        this.prefix = "sim%d-%d-".formatted(wish.seed(), number);
        this.chance = new Chance(wish.seed() * 1_000_003 + number);
    }

    String admin() {
        return prefix + "admin";
    }

    /** Makes the school; answers its classes, which can then be recorded each by itself. */
    List<SimulatedClass> make() {
        String oneTime = Door.openSchool(wish.url(), wish.operatorToken(), "Simulated school " + prefix, admin());
        Door admin = Door.signInFirst(wish.url(), admin(), oneTime, PASSWORD);
        List<RosterClass> roster = new ArrayList<>();
        for (int i = 0; i < wish.classes(); i++) {
            roster.add(rosterClass(i));
        }
        admin.upload("/api/roster/imports", "simulated.zip", OneRosterZip.of(roster));
        account(admin, prefix + "lead", "LITERACY_LEAD", null);
        Map<String, String> ids = new LinkedHashMap<>();
        for (JsonNode found : admin.get("/api/classes")) {
            ids.put(found.path("title").asString(), found.path("classId").asString());
        }
        List<SimulatedClass> classes = new ArrayList<>();
        for (int i = 0; i < roster.size(); i++) {
            RosterClass one = roster.get(i);
            account(admin, one.teacherId(), "TEACHER", one.teacherId());
            String classId = Objects.requireNonNull(ids.get(one.title()));
            classes.add(new SimulatedClass(wish, one.teacherId(), classId, one.yearGroup(), units(i)));
        }
        return classes;
    }

    private RosterClass rosterClass(int index) {
        String year = Integer.toString(3 + index % 4);
        String title = TREES.get(index % TREES.size()) + (index < TREES.size() ? "" : " " + (index / TREES.size() + 1))
                + " (Year " + year + ")";
        Names names = new Names(chance);
        return new RosterClass(
                "class-" + (index + 1),
                title,
                year,
                prefix + "teacher-" + (index + 1),
                names.one(),
                names.ofAClass(kind(index, 0).pupils()));
    }

    /** A small class stays small in all its units. */
    private UnitKind kind(int index, int unit) {
        UnitKind first = wish.kinds().get(index * wish.units() % wish.kinds().size());
        UnitKind own =
                wish.kinds().get((index * wish.units() + unit) % wish.kinds().size());
        return own.pupils() == first.pupils() ? own : first;
    }

    private List<UnitScript> units(int index) {
        List<Story> stories = Story.all();
        List<UnitScript> units = new ArrayList<>();
        for (int unit = 0; unit < wish.units(); unit++) {
            Story story = stories.get((index / 4 + unit) % stories.size());
            LocalDate first = FIRST.plusWeeks(index % 3 + unit * (wish.lessons() / 2 + 2L));
            units.add(new UnitScript(kind(index, unit), story, wish.lessons(), first, chance));
        }
        return units;
    }

    private void account(Door admin, String username, String role, @Nullable String rosterUser) {
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
