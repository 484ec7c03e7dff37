package org.sharedpen.query.balance;

import java.util.List;
import org.sharedpen.query.balance.measure.Bands;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a school reads the release scale.
 *
 * @param bands the lowest pupils' share of new words of the levels 1 to 4; a convention, so each school may have its own
 */
@ConfigurationProperties("sharedpen.release")
public record ReleaseSettings(
        @DefaultValue({"0.10", "0.35", "0.60", "0.85"}) List<Double> bands) {
    public ReleaseSettings {
        bands = new Bands(bands).floors();
    }

    public Bands asBands() {
        return new Bands(bands);
    }
}
