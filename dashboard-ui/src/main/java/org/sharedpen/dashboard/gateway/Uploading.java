package org.sharedpen.dashboard.gateway;

import java.io.IOException;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Hands a file that came with a form on to a service; for pages. */
public interface Uploading {

    /**
     * The answer to a file with its fields.
     *
     * @param path as for {@link Answers}, with its query
     * @throws NotAnswered as for {@link Answers#send}
     */
    JsonNode upload(String path, MultipartFile file, Map<String, String> fields) throws IOException;
}
