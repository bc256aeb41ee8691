package org.duban.form;

import java.util.List;
import java.util.stream.Stream;
import org.duban.platform.error.Problem;
import tools.jackson.databind.JsonNode;

/**
 * A field of a form that holds a value.
 *
 * @param path where its value stands in the data: the paths of its groups, then its key
 * @param label as officials see it; used in messages
 * @param writable false if the task only shows it
 */
record FormField(
    List<String> path, String label, boolean writable, boolean required, FieldRule rule) {

  String name() {
    return String.join(".", path);
  }

  JsonNode in(JsonNode data) {
    JsonNode node = data;
    for (String step : path) {
      node = node.path(step);
    }
    return node;
  }

  /** A problem at this field; its label is the first argument. */
  Problem problem(String code, Object... args) {
    return Problem.at(name(), code, Stream.concat(Stream.of(label), Stream.of(args)).toArray());
  }
}
