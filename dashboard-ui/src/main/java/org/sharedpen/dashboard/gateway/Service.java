package org.sharedpen.dashboard.gateway;

/**
 * One of the two services behind this door.
 *
 * @param audience its name in the tokens minted for it
 * @param url where it listens, without a path
 */
record Service(String audience, String url) {}
