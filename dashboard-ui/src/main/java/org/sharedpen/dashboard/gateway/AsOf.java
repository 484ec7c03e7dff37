package org.sharedpen.dashboard.gateway;

/** How much of the log an answer shows; of two, the less is the one that shows less of it. */
public record AsOf(String position) implements Comparable<AsOf> {

    private long place() {
        return Long.parseLong(position.substring(1)); // p17
    }

    @Override
    public int compareTo(AsOf other) {
        return Long.compare(place(), other.place());
    }
}
