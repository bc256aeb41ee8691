package org.duban.workflow.gate;

import java.util.HashSet;
import java.util.Set;

/** Ids of what the same deployment brings, which its processes may refer to. */
final class Contents {

  final Set<String> forms = new HashSet<>();
  final Set<String> decisions = new HashSet<>();

  /** Processes that hold a mandatory step. */
  final Set<String> mandatoryProcesses = new HashSet<>();
}
