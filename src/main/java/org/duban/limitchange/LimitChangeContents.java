package org.duban.limitchange;

import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.duban.limitchange.persistence.LimitRequestMapper;
import org.springframework.stereotype.Component;

/** Wishes about limits go with the case. */
@Component
class LimitChangeContents implements CaseContents {

  private final LimitRequestMapper rows;

  LimitChangeContents(LimitRequestMapper rows) {
    this.rows = rows;
  }

  @Override
  public int purge(CaseFile file) {
    return rows.deleteOfCase(file.id());
  }
}
