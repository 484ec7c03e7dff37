package org.sharedpen.query.stream;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What tells the folds of this release from those of another: the read models with their revisions, and the columns of their
 * tables. Rows that bear another mark are not these folds' output.
 */
@Component
class FoldsRevision {
    private static final String COLUMNS = """
            select table_name || '.' || column_name || ' ' || udt_name from information_schema.columns
            where table_schema = 'read' and table_name = any(?) order by 1
            """;
    private final Folds folds;
    private final JdbcClient jdbc;
    private volatile @Nullable String text;

    FoldsRevision(Folds folds, @Qualifier("projector") JdbcClient jdbc) {
        this.folds = folds;
        this.jdbc = jdbc;
    }

    /** The mark: sixteen letters. */
    String text() {
        String known = text;
        if (known == null) {
            known = mark();
            text = known;
        }
        return known;
    }

    private String mark() {
        List<String> parts = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        for (ReadModel<?, ?> model : folds.models()) {
            parts.add(model.getClass().getName() + " " + model.revision());
            tables.addAll(model.tables());
        }
        parts.sort(null);
        parts.addAll(jdbc.sql(COLUMNS)
                .param(tables.toArray(String[]::new))
                .query(String.class)
                .list());
        return HexFormat.of().formatHex(digest(String.join("\n", parts)), 0, 8);
    }

    private static byte[] digest(String all) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }
}
