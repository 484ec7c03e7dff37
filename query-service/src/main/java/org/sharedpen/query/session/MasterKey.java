package org.sharedpen.query.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The installation's key, which wraps the schools' keys: 32 bytes as Base64 in a file. */
@Component
class MasterKey {
    private final byte[] bytes;

    MasterKey(@Value("${sharedpen.keys.master-file}") Path file) throws IOException {
        this.bytes = Base64.getDecoder().decode(Files.readString(file).strip());
        if (bytes.length != 32) {
            throw new IllegalArgumentException("sharedpen.keys.master-file does not hold 32 bytes as Base64");
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
