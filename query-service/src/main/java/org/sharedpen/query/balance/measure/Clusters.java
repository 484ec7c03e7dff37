package org.sharedpen.query.balance.measure;

/**
 * Words counted by the contribution (or action) that brought them, for a share whose interval admits that words come in
 * runs. {@code n_eff = (Σm)² / Σm²}, m the standing words of each cluster: the number of equally large clusters that would
 * tell as much; from 1 to the number of clusters, 0 without words. Source: Kish (1965), Survey Sampling.
 *
 * @param pupil words in clusters of the pupils
 * @param total words in all clusters
 * @param squares Σm² over all clusters
 */
public record Clusters(long pupil, long total, long squares) {
    public static final Clusters NONE = new Clusters(0, 0, 0);

    /** These and one more cluster. */
    public Clusters and(long words, boolean pupils) {
        return new Clusters(pupil + (pupils ? words : 0), total + words, squares + words * words);
    }

    /** These and the clusters of another lesson: the same as if all had been counted at once. */
    public Clusters and(Clusters other) {
        return new Clusters(pupil + other.pupil, total + other.total, squares + other.squares);
    }

    /** The effective number of clusters. */
    public double effective() {
        return squares == 0 ? 0 : (double) total * total / squares;
    }
}
