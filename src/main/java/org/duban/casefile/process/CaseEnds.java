package org.duban.casefile.process;

import java.util.Map;

/** The ways a case can end, in the official's words. */
final class CaseEnds {

  static final String CLOSED = "closed";
  static final String TERMINATED = "terminated";

  private static final Map<String, String> WORDS =
      Map.of(CLOSED, "办结", "withdrawn", "撤回", "transferred", "移交", TERMINATED, "终止");

  private CaseEnds() {}

  static String word(String end) {
    return WORDS.getOrDefault(end, "办结");
  }
}
