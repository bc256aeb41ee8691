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

  boolean covers(OpenTask task) {
    return (processKeys.isEmpty() || processKeys.contains(task.processKey()))
        && (unitPath == null || task.unitPath().startsWith(unitPath));
  }
}
