package org.duban.publicity;

import org.duban.publicity.mask.Masks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refuses a draft that shows personal data (X.5; rules: Publicity). */
@Service
public class CheckingMasks {

  private final Notices notices;
  private final Masks masks;

  CheckingMasks(Notices notices, Masks masks) {
    this.notices = notices;
    this.masks = masks;
  }

  /**
   * @throws org.duban.platform.error.DubanException invalid {@code publicity.unmasked}, with each
   *     place and what may stand there
   */
  @Transactional
  public void check(long noticeId) {
    notices.lock(noticeId).requireMasked(masks);
  }
}
