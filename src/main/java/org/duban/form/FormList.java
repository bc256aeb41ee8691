package org.duban.form;

import java.util.List;
import org.duban.workflow.FormExpressions.Expression;
import tools.jackson.databind.JsonNode;

/**
 * Rows of the same fields.
 *
 * @param growing whether rows may be added and removed; otherwise there are as many as were shown
 * @param rowsWhenNew how many there are if none were shown
 * @param parts of one row
 */
record FormList(
    List<String> path,
    String label,
    boolean growing,
    int rowsWhenNew,
    List<FormPart> parts,
    List<Expression> hides)
    implements FormPart {

  static final int MOST_ROWS = 200;

  /** How many rows a list that does not grow has. */
  int fixedRows(JsonNode shown) {
    return shown.isArray() ? shown.size() : rowsWhenNew;
  }
}
