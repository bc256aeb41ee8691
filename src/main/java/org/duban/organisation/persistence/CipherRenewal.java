package org.duban.organisation.persistence;

import org.duban.organisation.RenewingCiphers;
import org.duban.platform.crypto.SecretText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** At start, if more than one key is on the ring: encrypts anew in the background. */
@Component
class CipherRenewal implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(CipherRenewal.class);

  private final RenewingCiphers renewing;
  private final SecretText secrets;

  CipherRenewal(RenewingCiphers renewing, SecretText secrets) {
    this.renewing = renewing;
    this.secrets = secrets;
  }

  @Override
  public void run(ApplicationArguments args) {
    if (secrets.rotating()) {
      Thread thread = new Thread(this::renewAll, "cipher-renewal");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void renewAll() {
    Long last = 0L;
    while (last != null) {
      last = renewing.next(last);
    }
    log.info("All identity numbers and phones are encrypted with the active key");
  }
}
