package org.duban.publicity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a browser found for its challenge: the hash of {@code token:nonce} begins with as many zero
 * bits as the challenge asks.
 */
public record Solution(String token, String nonce) {

  boolean solves(int difficulty) {
    return leadingZeroBits(sha256(token + ":" + nonce)) >= difficulty;
  }

  static int leadingZeroBits(byte[] hash) {
    int bits = 0;
    for (byte b : hash) {
      int value = b & 0xff;
      if (value != 0) {
        return bits + Integer.numberOfLeadingZeros(value) - 24;
      }
      bits += 8;
    }
    return bits;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
