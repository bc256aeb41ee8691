package org.duban.campaign.persistence;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The bulk writes of a launch, as multi-row statements. */
@Repository
public class LaunchRows {

  private static final int BATCH = 1000;

  /** A declaration to be planned. */
  public record PlannedDeclaration(
      long id,
      long campaignId,
      long roundId,
      String subjectKey,
      @Nullable Long personId,
      String unitCode,
      String townshipCode,
      String declarant,
      String title,
      String paperCode) {}

  /** A round to be planned. */
  public record PlannedRound(
      long id, long campaignId, String unitCode, String townshipCode, LocalDateTime at) {}

  /** The case that was opened for a row. */
  public record Started(long id, long caseId, String caseNo) {}

  private final JdbcTemplate jdbc;

  LaunchRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void insertRounds(List<PlannedRound> rounds) {
    jdbc.batchUpdate(
        "insert into declaration_round (id, campaign_id, unit_code, township_code, state,"
            + " changed_at) values (?, ?, ?, ?, 'PLANNED', ?)",
        rounds,
        BATCH,
        (row, r) -> {
          row.setLong(1, r.id());
          row.setLong(2, r.campaignId());
          row.setString(3, r.unitCode());
          row.setString(4, r.townshipCode());
          row.setTimestamp(5, Timestamp.valueOf(r.at()));
        });
  }

  public void insertDeclarations(List<PlannedDeclaration> declarations) {
    jdbc.batchUpdate(
        "insert into declaration (id, campaign_id, round_id, subject_key, person_id, unit_code,"
            + " township_code, declarant, title, paper_code, status) values (?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, 'PLANNED')",
        declarations,
        BATCH,
        (row, d) -> {
          row.setLong(1, d.id());
          row.setLong(2, d.campaignId());
          row.setLong(3, d.roundId());
          row.setString(4, d.subjectKey());
          row.setObject(5, d.personId());
          row.setString(6, d.unitCode());
          row.setString(7, d.townshipCode());
          row.setString(8, d.declarant());
          row.setString(9, d.title());
          row.setString(10, d.paperCode());
        });
  }

  public void startedDeclarations(List<Started> started) {
    started(
        "update declaration set case_id = ?, case_no = ?, status = 'OPEN' where id = ? and status ="
            + " 'PLANNED'",
        started);
  }

  public void startedRounds(List<Started> started) {
    jdbc.batchUpdate(
        "update declaration_round set case_id = ?, state = 'COLLECTING' where id = ? and state ="
            + " 'PLANNED'",
        started,
        BATCH,
        (row, s) -> {
          row.setLong(1, s.caseId());
          row.setLong(2, s.id());
        });
  }

  private void started(String sql, List<Started> started) {
    jdbc.batchUpdate(
        sql,
        started,
        BATCH,
        (row, s) -> {
          row.setLong(1, s.caseId());
          row.setString(2, s.caseNo());
          row.setLong(3, s.id());
        });
  }
}
