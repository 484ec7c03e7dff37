package org.sharedpen.dashboard.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Writes the form anew, in memory: nothing of a roster is kept in a file. */
@Component
class RelayedUploading implements Uploading {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final RelayedAnswers answers;

    RelayedUploading(RelayedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public JsonNode upload(String path, MultipartFile file, Map<String, String> fields) throws IOException {
        String boundary = UUID.randomUUID().toString();
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            write(
                    form,
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n".formatted(boundary, field.getKey()));
            write(form, field.getValue() + "\r\n");
        }
        write(
                form,
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, plain(file.getOriginalFilename())));
        form.write(file.getBytes());
        write(form, "\r\n--%s--\r\n".formatted(boundary));
        return answers.answer(
                HttpMethod.POST,
                path,
                BodyPublishers.ofByteArray(form.toByteArray()),
                "multipart/form-data; boundary=" + boundary,
                LONGEST);
    }

    private static void write(ByteArrayOutputStream form, String text) throws IOException {
        form.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A name that cannot end its own quotes or line. */
    private static String plain(@Nullable String name) {
        return name == null ? "file" : name.replaceAll("[\"\\\\\\p{Cc}]", "");
    }
}
