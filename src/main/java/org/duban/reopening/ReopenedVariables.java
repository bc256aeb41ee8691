package org.duban.reopening;

import java.util.Map;
import org.duban.casefile.CaseFile;
import org.jspecify.annotations.NonNull;

/**
 * What a process needs to begin anew, beside unit, subject and campaign: the module that starts it
 * knows. A process that needs nothing has none.
 */
public interface ReopenedVariables {

  boolean supports(String processKey);

  /**
   * @param old the closed case
   * @return ids and routing decisions only
   */
  Map<String, @NonNull Object> variables(CaseFile old);
}
