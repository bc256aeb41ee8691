package org.duban.platform.database;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Row numbers and case numbers, unique over all nodes, taken from the database in ranges so that
 * bulk writes know them beforehand. They may have gaps; they never repeat.
 */
@Component
public class Ids {

  private static final int RANGE = 1000;
  private static final String ROW = "row";

  /** Six digits at least: a person's number is what he logs in with. */
  private static final int FIRST_ROW = 100_000;

  private record Range(long next, long end) {}

  private final JdbcTemplate jdbc;
  private final TransactionTemplate ownTransaction;
  private final Map<String, Range> ranges = new HashMap<>();

  Ids(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** The next number of the row sequence shared by all tables. */
  public long next() {
    return next(ROW);
  }

  /** The next number of a named sequence, from 1. */
  public long next(String sequence) {
    return block(sequence, 1);
  }

  /** The first of {@code count} successive numbers of the row sequence. */
  public long block(int count) {
    return block(ROW, count);
  }

  /** The first of {@code count} successive numbers of a named sequence. */
  public synchronized long block(String sequence, int count) {
    Range range = ranges.getOrDefault(sequence, new Range(0, 0));
    if (range.end - range.next < count) {
      int size = Math.max(RANGE, count);
      long start = reserve(sequence, size);
      range = new Range(start, start + size);
    }
    ranges.put(sequence, new Range(range.next + count, range.end));
    return range.next;
  }

  private long reserve(String sequence, int size) {
    AtomicLong start = new AtomicLong();
    ownTransaction.executeWithoutResult(
        status -> {
          jdbc.update(
              "insert ignore into id_sequence (name, next_value) values (?, ?)",
              sequence,
              sequence.equals(ROW) ? FIRST_ROW : 1);
          jdbc.query(
              "select next_value from id_sequence where name = ? for update",
              row -> {
                start.set(row.getLong(1));
              },
              sequence);
          jdbc.update(
              "update id_sequence set next_value = next_value + ? where name = ?", size, sequence);
        });
    return start.get();
  }
}
