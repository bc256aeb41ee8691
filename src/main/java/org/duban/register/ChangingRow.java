package org.duban.register;

import java.util.Map;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes fields of a row and moves its status, both or neither. For steps of processes. */
@Service
public class ChangingRow {

  private final Registers registers;

  ChangingRow(Registers registers) {
    this.registers = registers;
  }

  /**
   * The ledger the row belongs to.
   *
   * @throws DubanException not found
   */
  public String register(long rowId) {
    return registers
        .find(rowId)
        .orElseThrow(() -> DubanException.notFound("register.row.not-found"))
        .register();
  }

  /**
   * @param status null leaves it as it is
   * @throws DubanException conflict, if the row is done already
   */
  @Transactional
  public void change(long rowId, Map<String, Object> fields, @Nullable String status) {
    if (!fields.isEmpty()) {
      registers.update(rowId, fields);
    }
    if (status != null) {
      registers.setStatus(rowId, status);
    }
  }
}
