package org.duban.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People. Reads need no permission inside the product; pages go through use cases that check. */
public interface People {

  Optional<Person> find(long id);

  /**
   * @throws org.duban.platform.error.DubanException not found, if there is no such person
   */
  Person require(long id);

  Map<Long, Person> byId(Collection<Long> ids);

  /** People of the unit and everything below it, by id. */
  List<Person> within(String unitCode);
}
