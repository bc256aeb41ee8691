package org.duban.disposition;

import java.time.LocalDate;
import java.util.List;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was submitted at a task, field by field. */
record Answer(Submission submission) {

  String text(String field) {
    return data().path(field).asString("").strip();
  }

  @Nullable String textOrNull(String field) {
    String text = text(field);
    return text.isEmpty() ? null : text;
  }

  boolean flag(String field) {
    return data().path(field).asBoolean(false);
  }

  @Nullable LocalDate date(String field) {
    String text = text(field);
    return text.isEmpty() ? null : LocalDate.parse(text.substring(0, 10));
  }

  List<String> list(String field) {
    return data().path(field).valueStream().map(JsonNode::asString).toList();
  }

  long by() {
    return submission.personId();
  }

  private JsonNode data() {
    return submission.data();
  }
}
