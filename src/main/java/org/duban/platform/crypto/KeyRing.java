package org.duban.platform.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of this installation.
 *
 * @param active id of the key new texts are encrypted with
 * @param data all keys texts may still be encrypted with, by id
 * @param lookup key of the hashes by which encrypted texts are found; never rotated
 */
record KeyRing(String active, Map<String, SecretKey> data, SecretKey lookup) {

  /**
   * @param dataKeys base64 of 32 bytes each, comma separated, the active one first; a key may be
   *     given an id ({@code id:base64}), else its id is made from the key
   * @param lookupKey base64 of 32 bytes
   */
  static KeyRing parse(String dataKeys, String lookupKey) {
    Map<String, SecretKey> data = new LinkedHashMap<>();
    for (String text : dataKeys.split(",", -1)) {
      int colon = text.indexOf(':');
      SecretKey key = key(text.substring(colon + 1), "AES");
      String id = colon < 0 ? idOf(key) : text.substring(0, colon).trim();
      if (!id.matches("[A-Za-z0-9_-]{1,16}") || data.put(id, key) != null) {
        throw new IllegalStateException("DUBAN_DATA_KEY must read [id:]base64[,[id:]base64…]");
      }
    }
    return new KeyRing(data.keySet().iterator().next(), data, key(lookupKey, "HmacSHA256"));
  }

  private static String idOf(SecretKey key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SecretKey key(String base64, String algorithm) {
    byte[] bytes = decoded(base64.trim());
    if (bytes.length != 32) {
      throw new IllegalStateException(
          "A key of DUBAN_DATA_KEY or DUBAN_HASH_KEY is not 32 bytes in base64");
    }
    return new SecretKeySpec(bytes, algorithm);
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  @Override
  public String toString() {
    return "KeyRing[" + active + "]";
  }
}
