package org.duban.identity;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.Locale;
import org.duban.identity.persistence.LoginMapper;
import org.duban.platform.crypto.SecretText;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One-time codes; only their keyed hashes are stored. */
@Component
class ActivationCodes {

  /** Letters and digits that cannot be mistaken for each other on paper. */
  private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  private final SecureRandom random = new SecureRandom();
  private final LoginMapper mapper;
  private final SecretText secrets;
  private final LoginProperties limits;
  private final Ids ids;
  private final ProductClock clock;

  ActivationCodes(
      LoginMapper mapper, SecretText secrets, LoginProperties limits, Ids ids, ProductClock clock) {
    this.mapper = mapper;
    this.secrets = secrets;
    this.limits = limits;
    this.ids = ids;
    this.clock = clock;
  }

  record Fresh(String code, LocalDateTime expiresAt) {}

  /** A new code; earlier unused codes of the person end. Null: for the first administrator. */
  Fresh issue(@Nullable Long personId) {
    if (personId != null) {
      mapper.deleteCodes(personId);
    }
    String code = draw();
    LocalDateTime expires = clock.now().plusDays(limits.activationDays());
    mapper.insertCode(ids.next(), personId, hash(code), expires);
    return new Fresh(code, expires);
  }

  /** Takes the code if it is good: unused and not expired. It is used up by this. */
  LoginMapper.@Nullable Code take(String code) {
    byte[] hash = hash(code);
    if (mapper.useCode(hash, clock.now()) == 0) {
      return null;
    }
    return mapper.findCode(hash);
  }

  private byte[] hash(String code) {
    String plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return secrets.fingerprint("activation", plain);
  }

  private String draw() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }
}
