package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One seed, by the public door and by the quick way: the log and every answer are the same but for what the server names. */
@ExtendWith(RunningProduct.class)
class TwoWaysInTest {
    private static final List<String> WANTED = List.of("--seed=5", "--lessons=2", "--classes=8");
    private static final int EVENTS = 1_500;
    private static final int ANSWERS = 8 * 6 + 8 * 2 * 5;

    private final URI product;
    private final Path data;

    TwoWaysInTest(URI product, Path data) {
        this.product = product;
        this.data = data;
    }

    @Test
    void the_same_seed_gives_the_same_events_and_the_same_answers() throws Exception {
        SimulatedSchoolSeen byTheDoor =
                simulated("door-" + UUID.randomUUID().toString().substring(0, 8));
        SimulatedSchoolSeen quickly =
                simulated("quick-" + UUID.randomUUID().toString().substring(0, 8), "--data=" + data);
        assertThat(quickly.events()).hasSizeGreaterThan(EVENTS).hasSameSizeAs(byTheDoor.events());
        for (int i = 0; i < quickly.events().size(); i++) {
            assertThat(quickly.events().get(i)).isEqualTo(byTheDoor.events().get(i));
        }
        assertThat(quickly.answers().keySet())
                .hasSize(ANSWERS)
                .isEqualTo(byTheDoor.answers().keySet());
        quickly.answers().forEach((address, answer) -> assertThat(answer)
                .as(address)
                .isEqualTo(byTheDoor.answers().get(address)));
    }

    private SimulatedSchoolSeen simulated(String prefix, String... others) throws Exception {
        SimulatorProcess.Ended ended = SimulatorProcess.run(product, prefix, WANTED, others);
        assertThat(ended.status()).as(ended.output()).isZero();
        return SimulatedSchoolSeen.of(product, data, prefix);
    }
}
