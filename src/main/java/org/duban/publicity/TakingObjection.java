package org.duban.publicity;

import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the oldest objection of a case that nobody checks yet. */
@Service
public class TakingObjection {

  private final Objections objections;

  TakingObjection(Objections objections) {
    this.objections = objections;
  }

  /**
   * @return its id
   * @throws DubanException not found, if all are taken
   */
  @Transactional
  public long take(long caseId) {
    Objection objection =
        objections.ofCase(caseId).stream()
            .filter(o -> o.status() == ObjectionStatus.OPEN)
            .findFirst()
            .orElseThrow(() -> DubanException.notFound("publicity.no-open-objection"));
    objections.save(objections.lock(objection.id()).taken());
    return objection.id();
  }
}
