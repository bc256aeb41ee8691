package org.duban.inbox;

import java.util.Map;
import org.jspecify.annotations.NonNull;

/**
 * What a module knows for the forms of a task, from its own tables: such data need not be process
 * variables to be shown, and need not be asked again (X.14).
 */
public interface FormPrefill {

  boolean supports(String processKey, String taskKey);

  /**
   * @return values by field key; fields that are only shown take them, fields to fill in begin with
   *     them
   */
  Map<String, @NonNull Object> data(long caseId, String taskId);
}
