package org.sharedpen.query.session;

import java.util.Collection;
import java.util.HashMap;
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
}
