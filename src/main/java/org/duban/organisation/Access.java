package org.duban.organisation;

import java.util.List;

/**
 * What the organisation asks about permissions; answered by the module that knows who is logged in.
 */
public interface Access {

  /** Stands for all units, also where there is none yet. */
  String EVERYWHERE = "*";

  /**
   * @param unitCode a unit, or {@link #EVERYWHERE}
   * @throws org.duban.platform.error.DubanException forbidden
   */
  void require(String permission, String unitCode);

  boolean allowed(String permission, String unitCode);

  /** Paths of the subtrees where the actor has the permission. */
  List<String> scope(String permission);
}
