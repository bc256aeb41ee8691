package org.duban.audit;

import org.jspecify.annotations.Nullable;

/** Tells the audit who acts; answered by the module that knows log-ins. */
public interface AuditActor {

  /**
   * @param accountId 0 for the system and for nobody
   * @param personId 0 for the system, administrators and nobody
   * @param address network address the act came from, if it came from one
   */
  record Who(long accountId, long personId, String name, @Nullable String address) {}

  Who who();
}
