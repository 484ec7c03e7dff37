package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocalStartTest {

    @Test
    void refuses_to_listen_where_others_could_reach_the_demo_accounts() {
        assertThatThrownBy(() -> new Dashboard("--spring.profiles.active=local", "--server.address=0.0.0.0"))
                .hasStackTraceContaining("listens on loopback only");
    }

    @Test
    void refuses_the_demo_operator_elsewhere() {
        assertThatThrownBy(() -> new Dashboard("--sharedpen.operator.token=demo-operator"))
                .hasStackTraceContaining("for the profile 'local' alone");
    }
}
