package org.duban.handling;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.duban.rule.Rules;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Which tasks of a batch have to be opened before it is completed (rule {@code handling.batch}).
 * Chosen by a hash of task and person: neither by him, nor anew each time he asks.
 */
@Component
class SamplingGuard {

  private final Rules rules;

  SamplingGuard(Rules rules) {
    this.rules = rules;
  }

  List<String> sample(Collection<String> taskIds, long personId) {
    JsonNode rule = rules.value("handling.batch");
    int share = (taskIds.size() * rule.path("samplePercent").asInt() + 99) / 100;
    int size = Math.min(taskIds.size(), Math.max(rule.path("atLeast").asInt(), share));
    return taskIds.stream()
        .sorted(Comparator.comparing(id -> lot(id, personId)))
        .limit(size)
        .toList();
  }

  private static String lot(String taskId, long personId) {
    byte[] drawn = (personId + "/" + taskId).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(drawn).toString();
  }
}
