package org.sharedpen.query.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ProblemBodyTest {

    @Test
    void a_refusal_without_words_of_its_own_blames_neither_address_nor_header() {
        for (HttpStatus status : new HttpStatus[] {HttpStatus.BAD_REQUEST, HttpStatus.CONFLICT, HttpStatus.GONE}) {
            ProblemBody body = ProblemBody.of(status);
            assertThat(body.type()).isEqualTo("invalid-request");
            assertThat(body.detail()).doesNotContain("address", "header");
        }
    }
}
