package org.duban.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SecretTextTest {

  private static final String A = key((byte) 1);
  private static final String B = key((byte) 2);
  private static final String H = key((byte) 3);

  private final SecretText secrets = new SecretText(KeyRing.parse("a:" + A, H));

  @Test
  void shouldEncryptEachTimeAnew() {
    // when
    byte[] one = secrets.encrypt("身份");
    byte[] other = secrets.encrypt("身份");

    // then
    assertThat(one).isNotEqualTo(other);
    assertThat(secrets.decrypt(one)).isEqualTo("身份");
    assertThat(secrets.fingerprint("x", "身份")).isEqualTo(secrets.fingerprint("x", "身份"));
    assertThat(secrets.fingerprint("x", "身份")).isNotEqualTo(secrets.fingerprint("y", "身份"));
  }

  @Test
  void shouldNoticeChanges() {
    // given
    byte[] cipher = secrets.encrypt("text");
    cipher[cipher.length - 1] ^= 1;

    // then
    assertThatThrownBy(() -> secrets.decrypt(cipher)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void shouldReadOldTextsAfterAChangeOfKeys() {
    // given
    byte[] old = secrets.encrypt("text");
    SecretText rotated = new SecretText(KeyRing.parse("b:" + B + ",a:" + A, H));

    // then
    assertThat(rotated.decrypt(old)).isEqualTo("text");
    assertThat(rotated.outdated(old)).isTrue();
    assertThat(rotated.outdated(rotated.encrypt("text"))).isFalse();
    SecretText withoutOld = new SecretText(KeyRing.parse("b:" + B, H));
    assertThatThrownBy(() -> withoutOld.decrypt(old)).hasMessageContaining("Key a is missing");
  }

  @Test
  void shouldNameKeysThatHaveNoName() {
    // given
    byte[] old = new SecretText(KeyRing.parse(A, H)).encrypt("text");

    // then
    assertThat(new SecretText(KeyRing.parse(B + "," + A, H)).decrypt(old)).isEqualTo("text");
  }

  @Test
  void shouldRefuseBadKeys() {
    assertThatThrownBy(() -> KeyRing.parse(A + "," + A, H))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> KeyRing.parse("no base64!", H))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> KeyRing.parse("a:c2hvcnQ=", H))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String key(byte fill) {
    byte[] bytes = new byte[32];
    java.util.Arrays.fill(bytes, fill);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
