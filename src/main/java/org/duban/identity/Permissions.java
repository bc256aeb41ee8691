package org.duban.identity;

import java.util.List;

/**
 * What the current actor may do where. A permission comes with a role (data: {@code
 * role_permission}) and reaches the unit of the post and everything below it. Use cases ask here;
 * controllers and pages do not decide. The system may do everything.
 */
public interface Permissions {

  boolean allowed(String permission, String unitCode);

  /**
   * @throws org.duban.platform.error.DubanException forbidden
   */
  void require(String permission, String unitCode);

  /** Whether the actor has the permission anywhere. */
  boolean allowedSomewhere(String permission);

  /** Paths (see {@code Unit.path}) of the units where the actor has it; subtrees, none twice. */
  List<String> scope(String permission);
}
