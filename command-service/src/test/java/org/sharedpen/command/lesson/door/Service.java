package org.sharedpen.command.lesson.door;

import java.util.List;
import java.util.UUID;
import org.sharedpen.command.RunningService;
import org.sharedpen.command.School;
import org.sharedpen.command.Visitor;
import org.sharedpen.command.session.Dashboard;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.command.unit.Plan;

/** A service with one school, whose teacher plans lessons as the tests want them. */
record Service(Dashboard dashboard, RunningService service, School school) implements AutoCloseable {

    static Service start() {
        Dashboard dashboard = new Dashboard();
        RunningService service = RunningService.start(dashboard.setting());
        return new Service(dashboard, service, School.in(service, dashboard, 3));
    }

    UUID plannedLesson() {
        UUID lesson = UUID.randomUUID();
        school.teacher().posts("/api/units", Plan.unit(UUID.randomUUID(), school.theClass(), lesson));
        return lesson;
    }

    UUID openLesson() {
        UUID lesson = plannedLesson();
        sends(lesson, Sent.open());
        return lesson;
    }

    Visitor.Answer sends(UUID lesson, Object... actions) {
        return school.teacher().posts(Sent.path(lesson), Sent.batch(actions));
    }

    List<String> log(String sql, Object... values) {
        return service.context().getBean("logWall", SchoolWall.class).in(school.id(), jdbc -> jdbc.sql(sql)
                .params(values)
                .query(String.class)
                .list());
    }

    List<String> events(UUID lesson) {
        return log(
                "select payload_type from log.event where stream_id = ? order by sequence",
                school.id() + "/lesson/" + lesson);
    }

    @Override
    public void close() {
        service.close();
        dashboard.close();
    }
}
