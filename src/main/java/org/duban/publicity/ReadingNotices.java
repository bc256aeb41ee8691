package org.duban.publicity;

import java.util.List;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public reads without log-in: notices in force today, and nothing else (X.5). */
@Service
@Transactional(readOnly = true)
public class ReadingNotices {

  private final Notices notices;
  private final Objections objections;
  private final Units units;
  private final ProductClock clock;

  ReadingNotices(Notices notices, Objections objections, Units units, ProductClock clock) {
    this.notices = notices;
    this.objections = objections;
    this.units = units;
    this.clock = clock;
  }

  /**
   * @param beforeId for the next page, the id of the last notice read
   */
  public List<Notice> search(
      @Nullable String query, @Nullable String unitCode, @Nullable Long beforeId, int limit) {
    String path = unitCode == null ? null : units.require(unitCode).path();
    return notices.inForce(clock.today(), query, path, beforeId, limit);
  }

  /**
   * @throws DubanException not found, if it is not up today
   */
  public Notice read(String number) {
    return notices
        .byNumber(number)
        .filter(n -> n.inForce(clock.today()))
        .orElseThrow(() -> DubanException.notFound("publicity.not-in-force", number));
  }

  /**
   * The objection whose author got this code.
   *
   * @throws DubanException not found
   */
  public Objection objection(String code) {
    return objections
        .byCode(code)
        .orElseThrow(() -> DubanException.notFound("publicity.no-such-code"));
  }
}
