package org.duban.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts short texts (AES-GCM) and makes the keyed hashes by which they are found. The cipher
 * text begins with the id of its key, so keys can be changed while older texts stay readable.
 */
public final class SecretText {

  private static final int IV = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final KeyRing keys;

  SecretText(KeyRing keys) {
    this.keys = keys;
  }

  /** Key id, initial value and cipher text in one. */
  public byte[] encrypt(String text) {
    return encryptBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link #encrypt}, for a small file. */
  public byte[] encryptBytes(byte[] plain) {
    byte[] id = keys.active().getBytes(StandardCharsets.US_ASCII);
    byte[] iv = new byte[IV];
    random.nextBytes(iv);
    byte[] sealed = aes(Cipher.ENCRYPT_MODE, key(keys.active()), iv, id, plain);
    return ByteBuffer.allocate(1 + id.length + IV + sealed.length)
        .put((byte) id.length)
        .put(id)
        .put(iv)
        .put(sealed)
        .array();
  }

  /**
   * @throws IllegalStateException if the text was changed or its key is not on the ring
   */
  public String decrypt(byte[] cipherText) {
    return new String(decryptBytes(cipherText), StandardCharsets.UTF_8);
  }

  /** As {@link #decrypt}, for a small file. */
  public byte[] decryptBytes(byte[] cipherText) {
    ByteBuffer in = ByteBuffer.wrap(cipherText);
    byte[] id = take(in, in.get());
    byte[] iv = take(in, IV);
    SecretKey key = key(new String(id, StandardCharsets.US_ASCII));
    return aes(Cipher.DECRYPT_MODE, key, iv, id, take(in, in.remaining()));
  }

  /** Whether the text was encrypted with a key that is no longer the active one. */
  public boolean outdated(byte[] cipherText) {
    ByteBuffer in = ByteBuffer.wrap(cipherText);
    byte[] id = take(in, in.get());
    return !new String(id, StandardCharsets.US_ASCII).equals(keys.active());
  }

  /** Whether there are older keys on the ring besides the active one. */
  public boolean rotating() {
    return keys.data().size() > 1;
  }

  /**
   * Keyed hash of a text.
   *
   * @param purpose keeps hashes of different columns apart, e.g. {@code id-number}
   */
  public byte[] fingerprint(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(keys.lookup());
      mac.update((purpose + '\n').getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private SecretKey key(String id) {
    SecretKey key = keys.data().get(id);
    if (key == null) {
      throw new IllegalStateException("Key " + id + " is missing in DUBAN_DATA_KEY");
    }
    return key;
  }

  private static byte[] take(ByteBuffer in, int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private static byte[] aes(int mode, SecretKey key, byte[] iv, byte[] keyId, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
      cipher.updateAAD(keyId);
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A text could not be encrypted or decrypted", e);
    }
  }
}
