package org.duban.organisation.persistence;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.audit.AuditActor;
import org.duban.organisation.Post;
import org.duban.organisation.Unit;
import org.duban.organisation.UnitKind;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Reads and writes in bulk, for imports: multi-row statements, a thousand rows at a time. */
@Repository
public class ImportTables {

  private static final int CHUNK = 1000;

  /** Kinship between two people, the smaller id first. */
  public record Kinship(long a, long b, String kinship) {}

  private final JdbcTemplate jdbc;
  private final ProductClock clock;

  ImportTables(JdbcTemplate jdbc, ProductClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One import at a time; held until the transaction ends. */
  public void lock() {
    jdbc.queryForList("select id from import_lock where id = 1 for update");
  }

  public Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    jdbc.query(
        "select code, name, kind, parent_code, path, serves, function_key from unit",
        row -> {
          units.put(row.getString(1), unit(row));
        });
    return units;
  }

  private static Unit unit(ResultSet row) throws SQLException {
    return new Unit(
        row.getString(1),
        row.getString(2),
        UnitKind.valueOf(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }

  void insertUnits(Collection<Unit> units, boolean placeholder) {
    List<Unit> sorted = new ArrayList<>(units);
    sorted.sort(java.util.Comparator.comparingInt(u -> u.path().length()));
    LocalDateTime now = clock.now();
    batch(
        "insert into unit (code, name, kind, parent_code, path, serves, function_key, placeholder,"
            + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        sorted.stream()
            .map(
                u ->
                    new @Nullable Object[] {
                      u.code(),
                      u.name(),
                      u.kind().name(),
                      u.parentCode(),
                      u.path(),
                      u.serves(),
                      u.function(),
                      placeholder,
                      now
                    })
            .toList());
  }

  /** Names, and what departments are for; places stay. */
  void updateUnits(Collection<Unit> units) {
    LocalDateTime now = clock.now();
    batch(
        "update unit set name = ?, serves = ?, function_key = ?, placeholder = false,"
            + " changed_at = ? where code = ?",
        units.stream()
            .map(u -> new @Nullable Object[] {u.name(), u.serves(), u.function(), now, u.code()})
            .toList());
  }

  public List<StoredPerson> people(Collection<ByteBuffer> idHashes) {
    LocalDate today = clock.today();
    return inChunks(
        "select p.id, p.id_hash, p.name, p.unit_code, p.party_member, p.paper_only, p.phone_hash,"
            + " m.branch_code from person p left join membership m on m.person_id = p.id"
            + " and m.from_date <= '"
            + today
            + "' and (m.to_date is null or m.to_date >= '"
            + today
            + "') where p.id_hash in (%s)",
        idHashes.stream().map(ByteBuffer::array).toList(),
        (row, n) ->
            new StoredPerson(
                row.getLong(1),
                row.getBytes(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getBoolean(6),
                row.getBytes(7),
                row.getString(8)));
  }

  public void insertPeople(List<@Nullable Object[]> rows) {
    batch(
        "insert into person (id, name, unit_code, party_member, paper_only, id_cipher, id_hash,"
            + " phone_cipher, phone_hash, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  public void updatePeople(List<@Nullable Object[]> rows, List<@Nullable Object[]> phones) {
    batch(
        "update person set name = ?, unit_code = ?, party_member = ?, paper_only = ?,"
            + " changed_at = ? where id = ?",
        rows);
    batch("update person set phone_cipher = ?, phone_hash = ? where id = ?", phones);
  }

  /** Ends what is in force; what was to begin later is dropped. */
  public void endMemberships(List<Long> people, LocalDate last) {
    batch(
        "delete from membership where person_id = ? and from_date > ?",
        people.stream().map(p -> new @Nullable Object[] {p, last}).toList());
    batch(
        "update membership set to_date = ? where person_id = ?"
            + " and (to_date is null or to_date > ?)",
        people.stream().map(p -> new @Nullable Object[] {last, p, last}).toList());
  }

  public void insertMemberships(List<@Nullable Object[]> rows) {
    batch(
        "insert into membership (id, person_id, branch_code, from_date, to_date)"
            + " values (?, ?, ?, ?, ?)",
        rows);
  }

  public void updateMemberships(List<@Nullable Object[]> rows) {
    batch("update membership set branch_code = ?, to_date = ? where id = ?", rows);
  }

  public List<Membership> memberships(Collection<Long> people) {
    return inChunks(
        "select id, person_id, branch_code, from_date, to_date from membership"
            + " where person_id in (%s)",
        people,
        (row, n) ->
            new Membership(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class)));
  }

  public List<Post> posts(Collection<Long> people) {
    return inChunks(
        "select id, person_id, role_key, unit_code, from_date, to_date from post"
            + " where person_id in (%s)",
        people,
        (row, n) ->
            new Post(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class)));
  }

  public void insertPosts(List<Post> posts) {
    batch(
        "insert into post (id, person_id, role_key, unit_code, from_date, to_date)"
            + " values (?, ?, ?, ?, ?, ?)",
        posts.stream()
            .map(
                p ->
                    new @Nullable Object[] {
                      p.id(), p.personId(), p.role(), p.unitCode(), p.from(), p.to()
                    })
            .toList());
  }

  public void updatePosts(List<Post> posts) {
    batch(
        "update post set to_date = ? where id = ?",
        posts.stream().map(p -> new @Nullable Object[] {p.to(), p.id()}).toList());
  }

  public List<Kinship> kinships(Collection<Long> people) {
    return inChunks(
        "select person_a, person_b, kinship from relative where person_a in (%s)",
        people, (row, n) -> new Kinship(row.getLong(1), row.getLong(2), row.getString(3)));
  }

  public void putKinships(List<@Nullable Object[]> rows) {
    batch(
        "insert into relative (person_a, person_b, kinship) values (?, ?, ?)"
            + " on duplicate key update kinship = values(kinship)",
        rows);
  }

  public void insertErrorSheet(long id, AuditActor.Who who, LocalDateTime now, byte[] content) {
    jdbc.update(
        "insert into import_error_sheet (id, person_id, account_id, made_at, content)"
            + " values (?, ?, ?, ?, ?)",
        id,
        who.personId(),
        who.accountId(),
        now,
        content);
  }

  public byte @Nullable [] errorSheet(long id, AuditActor.Who who) {
    List<byte[]> found =
        jdbc.query(
            "select content from import_error_sheet"
                + " where id = ? and person_id = ? and account_id = ?",
            (row, n) -> row.getBytes(1),
            id,
            who.personId(),
            who.accountId());
    return found.isEmpty() ? null : found.get(0);
  }

  public void deleteErrorSheets(LocalDateTime before) {
    jdbc.update("delete from import_error_sheet where made_at < ?", before);
  }

  private void batch(String sql, List<@Nullable Object[]> rows) {
    for (int i = 0; i < rows.size(); i += CHUNK) {
      jdbc.batchUpdate(sql, rows.subList(i, Math.min(i + CHUNK, rows.size())));
    }
  }

  private <T> List<T> inChunks(String sql, Collection<?> values, RowMapper<T> mapper) {
    List<Object> all = new ArrayList<>(values);
    List<T> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i += CHUNK) {
      List<Object> chunk = all.subList(i, Math.min(i + CHUNK, all.size()));
      String marks = String.join(",", Collections.nCopies(chunk.size(), "?"));
      found.addAll(jdbc.query(sql.formatted(marks), mapper, chunk.toArray()));
    }
    return found;
  }
}
