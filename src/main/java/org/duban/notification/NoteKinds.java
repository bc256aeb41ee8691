package org.duban.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.rule.Rules;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The kinds of notes by rule {@code notification.kinds}; one not named there is {@code other}. */
@Component
class NoteKinds {

  static final String OTHER = "other";

  private final Rules rules;

  NoteKinds(Rules rules) {
    this.rules = rules;
  }

  Map<String, NoteKind> all() {
    Map<String, NoteKind> kinds = new LinkedHashMap<>();
    for (JsonNode kind : rules.value("notification.kinds")) {
      kinds.put(
          kind.path("key").asString(),
          new NoteKind(
              kind.path("key").asString(),
              kind.path("name").asString(),
              Timing.valueOf(kind.path("mail").asString("OFF")),
              Timing.valueOf(kind.path("robot").asString("OFF"))));
    }
    kinds.putIfAbsent(OTHER, new NoteKind(OTHER, "消息", Timing.OFF, Timing.OFF));
    return kinds;
  }
}
