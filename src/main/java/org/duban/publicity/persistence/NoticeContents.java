package org.duban.publicity.persistence;

import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** What notices said and who objected to them; their numbers and dates stay. */
@Component
class NoticeContents implements CaseContents {

  private final NoticeMapper notices;
  private final ObjectionMapper objections;

  NoticeContents(NoticeMapper notices, ObjectionMapper objections) {
    this.notices = notices;
    this.objections = objections;
  }

  @Override
  public int purge(CaseFile file) {
    return objections.deleteOfCase(file.id()) + notices.empty(file.id());
  }
}
