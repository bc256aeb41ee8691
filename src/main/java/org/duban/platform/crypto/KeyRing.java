package org.duban.platform.crypto;

import java.util.Base64;
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
   * @param dataKeys {@code id:base64} of 32 bytes each, comma separated, the active one first
   * @param lookupKey base64 of 32 bytes
   */
  static KeyRing parse(String dataKeys, String lookupKey) {
    Map<String, SecretKey> data = new LinkedHashMap<>();
    for (String key : dataKeys.split(",", -1)) {
      int colon = key.indexOf(':');
      if (colon < 1 || colon > 16) {
        throw new IllegalStateException("DUBAN_DATA_KEY must read id:base64[,id:base64…]");
      }
      data.put(key.substring(0, colon).trim(), key(key.substring(colon + 1), "AES"));
    }
    return new KeyRing(data.keySet().iterator().next(), data, key(lookupKey, "HmacSHA256"));
  }

  private static SecretKey key(String base64, String algorithm) {
    byte[] bytes = Base64.getDecoder().decode(base64.trim());
    if (bytes.length != 32) {
      throw new IllegalStateException("A key of DUBAN_DATA_KEY or DUBAN_HASH_KEY is not 32 bytes");
    }
    return new SecretKeySpec(bytes, algorithm);
  }

  @Override
  public String toString() {
    return "KeyRing[" + active + "]";
  }
}
