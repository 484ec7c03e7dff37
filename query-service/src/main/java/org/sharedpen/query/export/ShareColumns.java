package org.sharedpen.query.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a share: what it was counted from, and how sure it is. */
public final class ShareColumns {
    private ShareColumns() {}

    /** A share of a row, in its parts. */
    public record Share(
            long count,
            long of,
            @Nullable Double share,
            @Nullable Double low,
            @Nullable Double high) {}

    /** Five columns; a row without the share leaves them empty. */
    public static <R> List<Column<R>> of(String name, String definition, Function<R, @Nullable Share> share) {
        return List.of(
                column(name + " count", definition + " Of pupils.", share, Share::count),
                column(name + " of", definition + " Of pupils and teacher.", share, Share::of),
                column(
                        name + " share",
                        "Count / of, from 0 to 1; empty where there is nothing to share.",
                        share,
                        Share::share),
                column(name + " low", "The lower end of the 95 % interval of that share.", share, Share::low),
                column(name + " high", "The upper end of the 95 % interval of that share.", share, Share::high));
    }

    private static <R> Column<R> column(
            String name,
            String definition,
            Function<R, @Nullable Share> share,
            Function<Share, ? extends @Nullable Object> part) {
        return new Column<>(name, definition, row -> {
            Share of = share.apply(row);
            return of == null ? null : part.apply(of);
        });
    }
}
