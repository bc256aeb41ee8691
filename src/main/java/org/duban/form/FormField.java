package org.duban.form;

import java.util.List;
import org.duban.workflow.FormExpressions.Expression;
import tools.jackson.databind.JsonNode;

/**
 * A field of a form that holds a value.
 *
 * @param writable false if the task only shows it
 * @param preset what it begins with if nothing is shown; missing if it begins empty
 */
record FormField(
    List<String> path,
    String label,
    boolean writable,
    boolean required,
    FieldRule rule,
    JsonNode preset,
    List<Expression> hides)
    implements FormPart {

  static JsonNode at(JsonNode data, List<String> path) {
    JsonNode node = data;
    for (String step : path) {
      node = node.path(step);
    }
    return node;
  }
}
