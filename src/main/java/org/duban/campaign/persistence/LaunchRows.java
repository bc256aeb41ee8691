package org.duban.campaign.persistence;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

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
  private final JsonMapper json;

  LaunchRows(JdbcTemplate jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
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

  /** Cuts a launch into chunks that are ready to be leased. */
  public void insertChunks(List<LaunchMapper.Chunk> chunks) {
    jdbc.batchUpdate(
        "insert into launch_chunk (id, campaign_id, position, kind, from_id, to_id, size, state)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'READY')",
        chunks,
        BATCH,
        (row, c) -> {
          row.setLong(1, c.id());
          row.setLong(2, c.campaignId());
          row.setInt(3, c.position());
          row.setString(4, c.kind());
          row.setLong(5, c.fromId());
          row.setLong(6, c.toId());
          row.setInt(7, c.size());
        });
  }

  /** One statement for all: the driver joins inserts into one, but not updates. */
  public void startedDeclarations(List<Started> started) {
    if (started.isEmpty()) {
      return;
    }
    int rows =
        jdbc.update(
            "update declaration d join json_table(?, '$[*]' columns (id bigint path '$[0]', case_id"
                + " bigint path '$[1]', case_no varchar(40) path '$[2]')) as s on s.id = d.id set"
                + " d.case_id = s.case_id, d.case_no = s.case_no, d.status = 'OPEN' where d.status ="
                + " 'PLANNED'",
            json.writeValueAsString(
                started.stream()
                    .map(s -> List.<Object>of(s.id(), s.caseId(), s.caseNo()))
                    .toList()));
    if (rows != started.size()) {
      throw new IllegalStateException(
          "Of %d declarations only %d were still to be started".formatted(started.size(), rows));
    }
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
}
