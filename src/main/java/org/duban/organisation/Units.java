package org.duban.organisation;

import java.util.List;
import java.util.Optional;

/** The tree of units. Reads need no permission; writes are use cases of their own. */
public interface Units {

  Optional<Unit> find(String code);

  /**
   * @throws org.duban.platform.error.DubanException not found, if there is no such unit
   */
  Unit require(String code);

  /** The unit itself, then the units above it, nearest first. */
  List<Unit> lineage(String code);

  /** Whether {@code code} is {@code ancestor} or lies below it. */
  boolean within(String code, String ancestor);

  /** Direct children, by code. */
  List<Unit> children(String code);

  /** Units with none above them. */
  List<Unit> roots();

  /** The unit and everything below it, by path. */
  List<Unit> subtree(String code);

  /** Units whose name contains the text or whose code begins with it, in these subtrees; capped. */
  List<Unit> search(String text, List<String> paths);

  /** The department of that function that serves the unit or the nearest division above it. */
  Optional<Unit> department(String function, String unitCode);
}
