package org.sharedpen.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.command.session.Dashboard;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.springframework.context.ConfigurableApplicationContext;

/** A school in a running service: one class of four, which its teacher teaches. */
public record School(RunningService service, Dashboard dashboard, SchoolId id, UUID theClass, List<UUID> pupils) {
    public static final String TEACHER = "t1";

    public static School in(RunningService service, Dashboard dashboard, int... years) {
        School school =
                new School(service, dashboard, new SchoolId(UUID.randomUUID()), UUID.randomUUID(), new ArrayList<>());
        school.addClass(school.theClass(), years);
        school.teaches(TEACHER, school.theClass());
        for (int i = 0; i < 4; i++) {
            school.pupils().add(school.enrols(UUID.randomUUID(), school.theClass()));
        }
        return school;
    }

    public void addClass(UUID theClass, int... years) {
        Integer[] groups = Arrays.stream(years).boxed().toArray(Integer[]::new);
        run(
                "insert into roster.class (school, class_id, source_id, title, year_groups) values (?, ?, ?, 'Owls', ?)",
                id.value(),
                theClass,
                theClass.toString(),
                groups);
    }

    public void teaches(String teacher, UUID theClass) {
        run(
                "insert into roster.teacher (school, roster_user_id, display_name) values (?, ?, 'Ms. Smith') on conflict do nothing",
                id.value(),
                teacher);
        run(
                "insert into roster.teaching (school, class_id, roster_user_id) values (?, ?, ?)",
                id.value(),
                theClass,
                teacher);
    }

    public UUID enrols(UUID pupil, UUID theClass) {
        run(
                "insert into roster.pupil (school, pupil_id, source_id, given_name, family_name) values (?, ?, ?, 'Amira', 'Khan')",
                id.value(),
                pupil,
                pupil.toString());
        run(
                "insert into roster.enrolment (school, class_id, pupil_id, code) values (?, ?, ?, ?)",
                id.value(),
                theClass,
                pupil,
                pupil.toString().substring(0, 4));
        context().getBean(KeyRing.class).makeKeys(id, List.of(new PupilId(pupil)));
        return pupil;
    }

    public Visitor teacher() {
        return as("TEACHER");
    }

    public Visitor as(String... roles) {
        return new Visitor(service.port(), dashboard.token(id.toString(), roles));
    }

    /** A teacher who teaches other classes. */
    public Visitor otherTeacher() {
        return new Visitor(
                service.port(),
                dashboard.sign(Dashboard.claims(id.toString(), "TEACHER")
                        .claim("rosterUser", "t2")
                        .build()));
    }

    public ConfigurableApplicationContext context() {
        return service.context();
    }

    private void run(String sql, Object... values) {
        context()
                .getBean("peopleWall", SchoolWall.class)
                .in(id, jdbc -> jdbc.sql(sql).params(values).update());
    }
}
