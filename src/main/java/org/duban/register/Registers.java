package org.duban.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ledgers defined by {@code *.register.json}. A row has common, indexed columns (case, unit,
 * person, campaign, kind, status, light, dates) and the rest as JSON, each named by its column key
 * in the definition.
 */
public interface Registers {

  /**
   * @param fields values by column key, checked against the definition
   */
  record Row(
      long id,
      String register,
      String number,
      @Nullable Long caseId,
      String unitCode,
      @Nullable Long personId,
      @Nullable Long campaignId,
      @Nullable String kind,
      String status,
      Map<String, Object> fields) {}

  /** Opens a row and gives its id; {@code number} is made from the definition's pattern. */
  long open(
      String register,
      @Nullable Long caseId,
      String unitCode,
      @Nullable Long personId,
      @Nullable Long campaignId,
      @Nullable String kind,
      Map<String, ?> fields);

  /** Changes fields of an open row. */
  void update(long rowId, Map<String, ?> fields);

  /** Moves the row to a status of the definition, e.g. {@code STRUCK_OFF}; sets its date column. */
  void setStatus(long rowId, String status);

  Optional<Row> find(long rowId);

  /**
   * Rows of a campaign, oldest first: those of that person, or, without a person, those of that
   * very unit about no person.
   */
  List<Row> of(String register, long campaignId, @Nullable Long personId, String unitCode);

  /** Rows about a person in whatever campaign, oldest first, e.g. the vetoes of a candidate. */
  List<Row> about(String register, long personId);
}
