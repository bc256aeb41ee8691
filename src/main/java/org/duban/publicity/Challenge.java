package org.duban.publicity;

/**
 * A puzzle: find a nonce so that the SHA-256 of {@code token:nonce} begins with {@code difficulty}
 * zero bits.
 */
public record Challenge(String token, int difficulty) {}
