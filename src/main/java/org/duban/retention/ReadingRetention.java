package org.duban.retention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.Permissions;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.retention.persistence.RetentionMapper;
import org.duban.retention.persistence.RetentionMapper.ClosedCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which cases have been kept long enough. Permission: {@code case.purge}, within its units. */
@Service
public class ReadingRetention {

  private static final int PAGE = 50;

  /**
   * A case whose time is over.
   *
   * @param heldBecause code of the message that says why it must stay
   */
  public record DueCase(
      CaseFile file, LocalDate keepUntil, boolean proposed, @Nullable String heldBecause) {}

  /** Oldest first. */
  public record DueCases(List<DueCase> items, @Nullable String next) {}

  private final RetentionMapper mapper;
  private final KeepingTimes times;
  private final Cases cases;
  private final Permissions permissions;
  private final Units units;

  ReadingRetention(
      RetentionMapper mapper,
      KeepingTimes times,
      Cases cases,
      Permissions permissions,
      Units units) {
    this.mapper = mapper;
    this.times = times;
    this.cases = cases;
    this.permissions = permissions;
    this.units = units;
  }

  /**
   * @param unit only of this unit and below; null: of all the actor is responsible for
   * @throws DubanException forbidden
   */
  @Transactional(readOnly = true)
  public DueCases due(@Nullable String unit, @Nullable String after) {
    List<String> paths = paths(unit);
    LocalDateTime closed = LocalDateTime.of(1970, 1, 1, 0, 0);
    long id = 0;
    if (after != null) {
      String[] parts = after.split("_", 2);
      try {
        closed = LocalDateTime.parse(parts[0]);
        id = Long.parseLong(parts[1]);
      } catch (RuntimeException e) {
        throw DubanException.invalid("retention.page");
      }
    }
    List<DueCase> found = new ArrayList<>();
    LocalDateTime latest = times.latestClosing();
    while (true) {
      List<ClosedCase> rows = mapper.closed(latest, paths, closed, id, PAGE);
      for (ClosedCase row : rows) {
        closed = row.closedAt();
        id = row.id();
        if (times.over(row.processKey(), row.closedAt())) {
          found.add(due(row));
        }
        if (found.size() == PAGE) {
          return new DueCases(found, closed + "_" + id);
        }
      }
      if (rows.size() < PAGE) {
        return new DueCases(found, null);
      }
    }
  }

  private DueCase due(ClosedCase row) {
    CaseFile file = cases.require(row.id());
    Optional<String> held = times.held(file);
    return new DueCase(
        file,
        times.until(file.processKey(), Objects.requireNonNull(file.closedAt())),
        row.proposed(),
        held.orElse(null));
  }

  private List<String> paths(@Nullable String unit) {
    if (unit != null) {
      permissions.require(ProposingPurge.PURGE, unit);
      return List.of(units.require(unit).path());
    }
    List<String> paths = permissions.scope(ProposingPurge.PURGE);
    if (paths.isEmpty()) {
      throw DubanException.forbidden("retention.not-permitted");
    }
    return paths;
  }
}
