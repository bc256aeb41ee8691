package org.duban.inbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's standing deputy acts for him today.
 *
 * @param principalId whose tasks he has besides his own
 * @param processKeys only cases of these; empty: of all
 * @param unitPath only cases of this unit and below; null: of all
 */
public record Deputyship(long principalId, Set<String> processKeys, @Nullable String unitPath) {

  /** Not what the principal was asked in person, nor what he gave to another to answer. */
  boolean covers(OpenTask task) {
    return task.owner() == null
        && (processKeys.isEmpty() || processKeys.contains(task.processKey()))
        && (unitPath == null || task.unitPath().startsWith(unitPath));
  }
}
