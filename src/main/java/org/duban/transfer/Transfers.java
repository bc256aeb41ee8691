package org.duban.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.rule.Sanctions.RunningEffect;

/** What was transferred and what came back. Reading needs no permission inside the product. */
public interface Transfers {

  Optional<Transfer> find(long caseId);

  /** The latest result among the transfers that this case sent out. */
  Optional<TransferResult> result(long causeCaseId);

  /** The result of that very transfer. */
  Optional<TransferResult> resultOf(long caseId);

  /** Sanctions of the person, out of transfers, that still have effect after that day. */
  List<RunningEffect> running(long personId, LocalDate day);

  void add(Transfer transfer);

  /**
   * @param effects of its kinds, those with an effect
   */
  void add(TransferResult result, List<RunningEffect> effects);
}
