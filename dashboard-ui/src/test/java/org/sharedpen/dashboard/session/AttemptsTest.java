package org.sharedpen.dashboard.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private Instant now = Instant.parse("2026-01-05T08:45:00Z");
    private final Attempts attempts = new Attempts(() -> now);

    @Test
    void nobody_ever_waits_longer_than_a_minute() {
        for (int guess = 0; guess < 200; guess++) {
            try {
                attempts.begin("amy", "10.0.0.1");
            } catch (TooManyAttempts tooMany) {
                assertThat(Integer.parseInt(tooMany.retryAfter())).isLessThanOrEqualTo(60);
                now = now.plusSeconds(Integer.parseInt(tooMany.retryAfter()));
                attempts.begin("amy", "10.0.0.1");
            }
        }
    }

    @Test
    void another_address_is_not_held_up() {
        for (int guess = 0; guess < 5; guess++) {
            attempts.begin("amy", "10.0.0.1");
        }

        refused("amy", "10.0.0.1");
        attempts.begin("amy", "10.0.0.2");
    }

    @Test
    void a_right_password_clears_what_went_before() {
        for (int day = 0; day < 20; day++) {
            for (int guess = 0; guess < 4; guess++) {
                attempts.begin("amy", "10.0.0.1");
            }
            attempts.succeeded("amy", "10.0.0.1");
            now = now.plusSeconds(11);
        }
    }

    @Test
    void a_whole_school_signs_in_from_one_address() {
        for (int teacher = 0; teacher < 500; teacher++) {
            attempts.begin("teacher" + teacher, "10.0.0.1");
            attempts.succeeded("teacher" + teacher, "10.0.0.1");
        }
    }

    @Test
    void one_address_that_tries_many_names_is_slowed_for_seconds() {
        for (int name = 0; name < 50; name++) {
            attempts.begin("name" + name, "10.0.0.1");
        }

        refused("name50", "10.0.0.1");
        now = now.plus(Duration.ofSeconds(10));
        attempts.begin("name50", "10.0.0.1");
    }

    private void refused(String username, String address) {
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> attempts.begin(username, address));
    }
}
