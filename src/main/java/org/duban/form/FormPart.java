package org.duban.form;

import java.util.List;
import java.util.Map;
import org.duban.workflow.FormExpressions.Expression;

/** What holds data in a form or in a row of one of its lists: a field, or a list of rows. */
sealed interface FormPart permits FormField, FormList {

  /** Where its value stands: the paths of its groups, then its own; within a row, from the row. */
  List<String> path();

  /** As officials see it; used in messages. */
  String label();

  /** When it is not there: its own condition or one of a group around it is met. */
  List<Expression> hides();

  default String name() {
    return String.join(".", path());
  }

  default boolean hidden(Map<String, Object> data) {
    return hides().stream().anyMatch(hide -> hide.test(data));
  }
}
