package org.duban.notification;

import java.util.List;
import org.duban.notification.persistence.ProfileMapper;
import org.duban.platform.crypto.SecretText;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** After a change of keys, encrypts addresses and secrets of robots anew with the active key. */
@Component
class RenewingRobotCiphers {

  private static final Logger log = LoggerFactory.getLogger(RenewingRobotCiphers.class);
  private static final int CHUNK = 200;

  private final ProfileMapper mapper;
  private final SecretText secrets;
  private final TransactionOperations transaction;
  private final ProductClock clock;

  RenewingRobotCiphers(
      ProfileMapper mapper,
      SecretText secrets,
      TransactionOperations transaction,
      ProductClock clock) {
    this.mapper = mapper;
    this.secrets = secrets;
    this.transaction = transaction;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void renewWhenRotating() {
    if (secrets.rotating()) {
      log.info("{} robots encrypted anew", renew());
    }
  }

  /** Returns how many were renewed. */
  int renew() {
    int renewed = 0;
    Long after = 0L;
    while (after != null) {
      long from = after;
      List<Profile> chunk = transaction.execute(status -> renewed(mapper.after(from, CHUNK)));
      renewed += chunk == null ? 0 : (int) chunk.stream().filter(this::outdated).count();
      after = chunk == null || chunk.size() < CHUNK ? null : chunk.get(CHUNK - 1).personId();
    }
    return renewed;
  }

  private List<Profile> renewed(List<Profile> profiles) {
    for (Profile p : profiles) {
      if (outdated(p)) {
        mapper.save(
            new Profile(
                p.personId(),
                p.quietFrom(),
                p.quietUntil(),
                p.digestAt(),
                p.robotKind(),
                again(p.robotCipher()),
                again(p.secretCipher())),
            clock.now());
      }
    }
    return profiles;
  }

  private boolean outdated(Profile profile) {
    return outdated(profile.robotCipher()) || outdated(profile.secretCipher());
  }

  private boolean outdated(byte @Nullable [] cipher) {
    return cipher != null && secrets.outdated(cipher);
  }

  private byte @Nullable [] again(byte @Nullable [] cipher) {
    return cipher == null ? null : secrets.encrypt(secrets.decrypt(cipher));
  }
}
