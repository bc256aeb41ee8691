package org.duban.casefile;

import java.util.Set;
import org.duban.identity.Actor;

/** Which fields of a case are kept from whom; answered by whoever knows the tasks. */
public interface HiddenFields {

  /**
   * Fields that the model hides at the tasks by which the actor has to do with the case: those he
   * has now and those he submitted; if there is none (he was told of it, or it is about him), at
   * any task of it.
   *
   * @return names as in {@code duban.fields}
   */
  Set<String> at(CaseFile file, Actor actor);
}
