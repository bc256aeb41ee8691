package org.duban.calendar;

import java.util.List;
import org.duban.calendar.persistence.RecalculationMapper;
import org.duban.calendar.persistence.RecalculationMapper.LineRow;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reports of what moved when holidays were imported. Permission: {@code calendar.manage}; lines of
 * the units it reaches only.
 */
@Service
public class ReadingRecalculations {

  private static final int MOST = 500;

  private final RecalculationMapper mapper;
  private final Permissions permissions;

  ReadingRecalculations(RecalculationMapper mapper, Permissions permissions) {
    this.mapper = mapper;
    this.permissions = permissions;
  }

  /** Newest first. */
  public List<CalendarRecalculation> page(@Nullable Long after, int limit) {
    scope();
    return mapper.newest(after == null ? Long.MAX_VALUE : after, size(limit));
  }

  /**
   * @throws DubanException not found; forbidden
   */
  public CalendarRecalculation require(long id) {
    scope();
    CalendarRecalculation found = mapper.find(id);
    if (found == null) {
      throw DubanException.notFound("calendar.recalculation.none");
    }
    return found;
  }

  /**
   * Lines of one report, those of a case together.
   *
   * @param caseId of that case only
   */
  public List<LineRow> lines(long id, @Nullable Long caseId, int after, int limit) {
    return mapper.lines(id, caseId, scope(), after, size(limit));
  }

  private List<String> scope() {
    List<String> paths = permissions.scope("calendar.manage");
    if (paths.isEmpty()) {
      throw DubanException.forbidden("calendar.forbidden");
    }
    return paths;
  }

  private static int size(int limit) {
    return Math.max(1, Math.min(limit, MOST));
  }
}
