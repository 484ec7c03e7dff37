package org.sharedpen.query.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.springframework.stereotype.Component;

/** Names, joined while an answer is made and never stored. An erased pupil has none and is "a pupil". */
@Component
public class Names {
    private static final String OF_PUPILS = """
            select p.pupil_id, p.given_name, p.family_name, e.code
            from roster.pupil p
            left join roster.enrolment e
              on e.school = p.school and e.pupil_id = p.pupil_id and e.class_id = :class
            where p.school = :school and p.pupil_id = any(:pupils::uuid[])
            """;
    private static final String OF_CLASS = """
            select distinct p.given_name, p.family_name
            from roster.enrolment e
            join roster.pupil p on p.school = e.school and p.pupil_id = e.pupil_id
            where e.school = ? and e.class_id = ?
            """;
    private final People people;

    Names(People people) {
        this.people = people;
    }

    /** The names of these pupils, with their codes in a class. */
    public Map<PupilId, Name> of(SchoolId school, ClassId classId, Collection<PupilId> pupils) {
        if (pupils.isEmpty()) {
            return Map.of();
        }
        String[] ids = pupils.stream().map(PupilId::toString).toArray(String[]::new);
        Map<PupilId, Name> names = new HashMap<>();
        people.in(school, jdbc -> {
            jdbc.sql(OF_PUPILS)
                    .param("class", classId.value())
                    .param("school", school.value())
                    .param("pupils", ids)
                    .query(row -> {
                        String name = row.getString("given_name") + " " + row.getString("family_name");
                        names.put(PupilId.of(row.getString("pupil_id")), new Name(name.strip(), row.getString("code")));
                    });
            return names;
        });
        return names;
    }

    /** What the children of a class are called, whoever has left it since among them; whose is whose is not said. */
    public List<GivenName> ofClass(SchoolId school, ClassId classId) {
        return people.in(school, jdbc -> jdbc.sql(OF_CLASS)
                .params(school.value(), classId.value())
                .query((row, number) -> new GivenName(row.getString("given_name"), row.getString("family_name")))
                .list());
    }
}
