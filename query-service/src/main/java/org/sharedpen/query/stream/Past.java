package org.sharedpen.query.stream;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.session.SchoolWall;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** A lesson's log up to a version, read within the wall of its school: for answers about how something came to be. */
@Component
public class Past {
    private final SchoolWall wall;
    private final Facts facts;

    Past(
            SchoolWall wall,
            @Qualifier("logReaderPool") HikariDataSource reader,
            Catalogue catalogue,
            CarriedCache cache) {
        this.wall = wall;
        this.facts = new Facts(new LogRows(reader), catalogue, cache);
    }

    /** What had been recorded when the lesson had so many events. What was voided after that counts as it did then. */
    public List<Fact> of(StreamId lesson, long version) {
        return wall.in(lesson.school(), () -> facts.of(lesson, version));
    }
}
