package org.sharedpen.command.privacy;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;

/** The wrapped keys, as they are stored. */
final class Vault {
    private final SchoolWall people;
    private final SchoolWall alone;

    /** @param alone the same wall, but each time in a transaction of its own */
    Vault(SchoolWall people, SchoolWall alone) {
        this.people = people;
        this.alone = alone;
    }

    Optional<byte[]> school(SchoolId school) {
        return people.in(school, jdbc -> jdbc.sql("select wrapped from vault.school_key where school = ?")
                .param(school.value())
                .query((row, number) -> row.getBytes(1))
                .optional());
    }

    /**
     * Keeps the key unless the school has one. Committed at once, whatever becomes of the caller's transaction: a school
     * key that was used and then rolled back would lock what it has sealed for ever.
     */
    void keepSchool(SchoolId school, byte[] wrapped) {
        alone.in(school, jdbc -> jdbc.sql(
                        "insert into vault.school_key (school, wrapped) values (?, ?) on conflict do nothing")
                .params(school.value(), wrapped)
                .update());
    }

    /** The wrapped keys of those of these pupils who have one. */
    Map<PupilId, byte[]> pupils(SchoolId school, Collection<PupilId> wanted) {
        UUID[] ids = wanted.stream().map(PupilId::value).toArray(UUID[]::new);
        return people.in(school, jdbc -> jdbc
                .sql("select pupil_id, wrapped from vault.pupil_key where school = ? and pupil_id = any(?)")
                .params(school.value(), ids)
                .query((row, number) -> Map.entry(new PupilId(row.getObject(1, UUID.class)), row.getBytes(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Keeps these keys in the caller's transaction; a pupil who has one keeps it. */
    void keepPupils(SchoolId school, Map<PupilId, byte[]> wrapped) {
        people.in(school, jdbc -> jdbc.sql("""
                        insert into vault.pupil_key (school, pupil_id, wrapped)
                        select ?, pupil_id, decode(wrapped, 'hex')
                        from unnest(?::uuid[], ?::text[]) as rows (pupil_id, wrapped)
                        on conflict do nothing""")
                .params(
                        school.value(),
                        wrapped.keySet().stream().map(PupilId::value).toArray(UUID[]::new),
                        wrapped.values().stream().map(HexFormat.of()::formatHex).toArray(String[]::new))
                .update());
    }
}
