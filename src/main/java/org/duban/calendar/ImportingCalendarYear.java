package org.duban.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import org.duban.audit.Audit;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a year's holidays as published and counts every open limit in it anew, tasks, lists and
 * timers in one transaction; limits set by an approval stay as approved. Permission: {@code
 * calendar.manage}. Rule: statutory clock.
 */
@Service
public class ImportingCalendarYear {

  /**
   * What the import did.
   *
   * @param recalculationId its report, see {@link ReadingRecalculations}
   */
  public record CalendarImported(
      int year, int days, int tasksMoved, int timersMoved, int casesMoved, long recalculationId) {}

  private final CalendarYears years;
  private final OfficialCalendar official;
  private final Recalculating recalculating;
  private final Permissions permissions;
  private final Audit audit;
  private final JsonMapper json;

  ImportingCalendarYear(
      CalendarYears years,
      OfficialCalendar official,
      Recalculating recalculating,
      Permissions permissions,
      Audit audit,
      JsonMapper json) {
    this.years = years;
    this.official = official;
    this.recalculating = recalculating;
    this.permissions = permissions;
    this.audit = audit;
    this.json = json;
  }

  /**
   * @param fileName kept as source when the file names none
   * @throws DubanException forbidden; invalid, naming each wrong line, and nothing is changed
   */
  @Transactional
  public CalendarImported importYear(byte[] file, String fileName) {
    if (!permissions.allowedSomewhere("calendar.manage")) {
      throw DubanException.forbidden("calendar.forbidden");
    }
    CalendarYear year = YearFile.read(file, fileName, json);
    String before = years.find(year.year()).map(CalendarYear::source).orElse(null);
    years.replace(year);
    CalendarRecalculation moved =
        recalculating.recalculate(year, DayTable.of(years.all()), first(year));
    audit.record("calendar.imported", "calendar", year.year(), before, year.source(), Audit.OK);
    afterwards();
    return new CalendarImported(
        year.year(), year.days().size(), moved.tasks(), moved.timers(), moved.cases(), moved.id());
  }

  /** A notice may begin with the last days of December. */
  private static LocalDate first(CalendarYear year) {
    LocalDate newYear = LocalDate.of(year.year(), 1, 1);
    return year.days().stream()
        .map(SpecialDay::date)
        .filter(newYear::isAfter)
        .min(Comparator.naturalOrder())
        .orElse(newYear);
  }

  private void afterwards() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            official.forget();
          }
        });
  }
}
