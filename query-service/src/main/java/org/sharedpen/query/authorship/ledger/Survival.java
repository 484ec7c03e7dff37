package org.sharedpen.query.authorship.ledger;

/**
 * How much of a contribution is still on the wall: {@code standing / scribed}, from 0 to 1, undefined where none of it was
 * ever scribed.
 *
 * @param scribed words that the contribution ever claimed; never falls
 * @param standing those of them that stand
 */
public record Survival(int scribed, int standing) {}
