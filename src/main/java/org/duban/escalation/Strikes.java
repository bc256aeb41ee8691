package org.duban.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where strikes are kept. */
public interface Strikes {

  /**
   * Lets nobody else count or take back in the city until the transaction ends.
   *
   * @return the next number of the city
   */
  long lock(String cityCode);

  void add(Strike strike);

  /** Writes counts, step, state, case and dates. */
  void save(Strike strike);

  /** Writes only that the unit was told, whatever else happens to the strike at that moment. */
  void notice(long id, LocalDate on, LocalDate until);

  Optional<Strike> find(long id);

  /**
   * @throws org.duban.platform.error.DubanException not found
   */
  Strike require(long id);

  Optional<Strike> ofFinding(long findingId);

  Optional<Strike> ofEscalation(long caseId);

  /** The live strike that counts the fact. */
  Optional<Strike> ofFact(long factId);

  /** Live strikes of the unit, or in the area, in the order of counting. */
  List<Strike> live(String unitCode, @Nullable String areaCode);

  /** All strikes of the unit, or in the area, ended ones too, in the order of counting. */
  List<Strike> all(String unitCode, @Nullable String areaCode);

  /** All strikes that fall on the unit or on what lies below it, in the order of counting. */
  List<Strike> within(String unitPath, @Nullable Long campaignId);
}
