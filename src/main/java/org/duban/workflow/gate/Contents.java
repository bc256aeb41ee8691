package org.duban.workflow.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids of what the same deployment brings, which its processes may refer to. */
final class Contents {

  /** Forms by their ids. */
  final Map<String, String> forms = new HashMap<>();

  final Set<String> decisions = new HashSet<>();

  /** Processes that hold a mandatory step. */
  final Set<String> mandatoryProcesses = new HashSet<>();
}
