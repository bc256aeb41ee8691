package org.duban.document;

import java.util.Optional;
import org.duban.workflow.Submissions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads {@code @Task_Key/field}: what was last submitted there. */
@Component
public class SubmittedFields {

  private final Submissions submissions;

  SubmittedFields(Submissions submissions) {
    this.submissions = submissions;
  }

  /** The field; empty if nothing was said. */
  public Optional<JsonNode> find(long caseId, String address) {
    int slash = address.indexOf('/');
    return submissions
        .latest(caseId, address.substring(1, slash))
        .map(s -> at(s.data(), address.substring(slash + 1)))
        .filter(node -> !node.isMissingNode() && !node.isNull());
  }

  private static JsonNode at(JsonNode data, String path) {
    JsonNode node = data;
    for (String step : path.split("\\.")) {
      node = node.path(step);
    }
    return node;
  }
}
