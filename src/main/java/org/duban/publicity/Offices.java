package org.duban.publicity;

import java.util.List;
import java.util.Optional;

/** Where it is kept who takes objections in which unit. */
public interface Offices {

  /** Of exactly this unit. */
  Optional<NoticeOffice> find(String unitCode);

  /** Of the first of these units that has one. */
  Optional<NoticeOffice> first(List<String> unitCodes);

  void set(String unitCode, NoticeOffice office);
}
