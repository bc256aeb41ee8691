package org.duban.casefile.attachment;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import org.duban.casefile.attachment.persistence.BlobMapper;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts bytes into the store under a key made by chance, so that nobody can guess it, and writes
 * that key down first. Whatever fails on the way leaves at most bytes that no attachment names, and
 * those are found by their key and removed later; bytes that an attachment names are never touched.
 */
@Component
class KeepingBlobs {

  private static final Logger log = LoggerFactory.getLogger(KeepingBlobs.class);
  private static final int BATCH = 500;

  private final BlobStore store;
  private final BlobMapper mapper;
  private final ProductClock clock;
  private final TransactionTemplate own;
  private final SecureRandom chance = new SecureRandom();

  KeepingBlobs(
      BlobStore store,
      BlobMapper mapper,
      ProductClock clock,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.mapper = mapper;
    this.clock = clock;
    this.own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * @return the key
   * @throws DubanException conflict, if the store does not take it; nothing is kept then
   */
  String keep(byte[] bytes, String contentType) {
    byte[] random = new byte[32];
    chance.nextBytes(random);
    String key = HexFormat.of().formatHex(random);
    own.executeWithoutResult(tx -> mapper.written(key, clock.now()));
    try {
      store.put(key, bytes, contentType);
    } catch (IOException e) {
      log.warn("An upload could not be kept", e);
      throw DubanException.conflict("attachment.not-kept");
    }
    return key;
  }

  /**
   * Removes bytes put before then that nothing names. A key whose bytes could not be removed stays
   * for the next time.
   *
   * @return how many
   */
  int clear(LocalDateTime putBefore) throws IOException {
    int removed = 0;
    String last = "";
    for (List<String> keys = mapper.unnamed(putBefore, last, BATCH);
        !keys.isEmpty();
        keys = mapper.unnamed(putBefore, last, BATCH)) {
      for (String key : keys) {
        store.delete(key);
        own.executeWithoutResult(tx -> mapper.removed(key));
        removed++;
        last = key;
      }
    }
    return removed;
  }
}
