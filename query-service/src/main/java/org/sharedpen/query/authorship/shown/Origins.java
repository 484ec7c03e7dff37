package org.sharedpen.query.authorship.shown;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SchoolId;
import org.sharedpen.query.authorship.StoredToken;
import org.sharedpen.query.authorship.fidelity.CarriedOwners;
import org.sharedpen.query.authorship.ledger.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows tokens as whose they are now, carried ones among them. */
record Origins(Map<Origin, Originator> owners) {

    static Origins of(JdbcClient jdbc, SchoolId school, Stream<StoredToken> tokens) {
        List<Origin> carried =
                tokens.map(StoredToken::origin).filter(Objects::nonNull).toList();
        return new Origins(CarriedOwners.now(jdbc, school, carried));
    }

    ShownToken show(StoredToken token) {
        Originator then = token.originator();
        Originator now = token.origin() == null ? then : owners.getOrDefault(token.origin(), then);
        return ShownToken.of(token, ShownOriginator.of(now));
    }
}
