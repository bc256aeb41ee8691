package org.duban.workflow.marks;

import java.util.Set;

/**
 * A marked step in its scope.
 *
 * @param mandatory marked itself, or a sub-process that cannot end without a mandatory step in it
 * @param irreversible marked itself, or a sub-process that holds an irreversible step
 * @param passes ids of what counts as having passed it: itself, and what lets it lapse
 * @param beyond what can be reached only past it
 * @param before what leads to it and can be reached without it; coming there begins it anew
 */
record Mark(
    ModelNode node,
    boolean mandatory,
    boolean irreversible,
    Set<String> passes,
    Set<String> beyond,
    Set<String> before) {

  String id() {
    return node.id();
  }
}
