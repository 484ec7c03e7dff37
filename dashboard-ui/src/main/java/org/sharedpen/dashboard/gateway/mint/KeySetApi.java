package org.sharedpen.dashboard.gateway.mint;

import com.nimbusds.jose.jwk.JWKSet;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public half of the key, by which the services know our tokens. */
@Hidden
@RestController
class KeySetApi {
    private final Map<String, Object> keys;

    KeySetApi(SigningKey key) {
        this.keys = new JWKSet(key.pair()).toPublicJWKSet().toJSONObject();
    }

    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)))
                .body(keys);
    }
}
