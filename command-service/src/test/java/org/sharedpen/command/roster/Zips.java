package org.sharedpen.command.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Real zips, built in the test. */
public final class Zips {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** A file set whose manifest says of each named file what it is. */
    public static Zips manifest(String version, String... files) {
        StringBuilder rows = new StringBuilder("propertyName,value\r\nmanifest.version,1.0\r\n");
        rows.append("oneroster.version,").append(version).append("\r\n");
        for (String file : files) {
            rows.append("file.").append(file.replace("=", ",")).append("\r\n");
        }
        return new Zips().with("manifest.csv", rows.toString());
    }

    public Zips with(String name, String... lines) {
        return with(name, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public Zips with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }
}
