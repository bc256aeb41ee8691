package org.duban.publicity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An official writes the words of a draft. */
@Service
public class EditingNotice {

  private final Notices notices;

  EditingNotice(Notices notices) {
    this.notices = notices;
  }

  /**
   * @throws org.duban.platform.error.DubanException conflict, if it is no draft any more
   */
  @Transactional
  public void edit(long noticeId, NoticeText text) {
    notices.save(notices.lock(noticeId).edited(text));
  }
}
