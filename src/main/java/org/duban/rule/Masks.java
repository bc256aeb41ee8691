package org.duban.rule;

import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Hides the middle of what not everybody may read; how much, says rule {@code masks}. */
@Service
public class Masks {

  private final Rules rules;

  Masks(Rules rules) {
    this.rules = rules;
  }

  /**
   * @param kind a key of rule {@code masks}, e.g. {@code phone}; an unknown kind hides everything
   */
  public String apply(String kind, String text) {
    JsonNode mask = rules.value("masks").path(kind);
    int length = text.codePointCount(0, text.length());
    int head = mask.path("head").asInt(0);
    int tail = mask.path("tail").asInt(0);
    if (head + tail >= length) {
      head = length > 1 && head > 0 ? 1 : 0;
      tail = 0;
    }
    return text.substring(0, text.offsetByCodePoints(0, head))
        + "*".repeat(length - head - tail)
        + text.substring(text.offsetByCodePoints(0, length - tail));
  }
}
