package org.duban.casefile;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.duban.casefile.persistence.CaseMapper;
import org.duban.casefile.persistence.CaseReads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that a step caused and that go on though the step was undone: when it is done again it does
 * not cause them twice.
 */
@Component
public class CarriedLinks {

  private final CaseMapper mapper;
  private final CaseReads reads;

  CarriedLinks(CaseMapper mapper, CaseReads reads) {
    this.mapper = mapper;
    this.reads = reads;
  }

  /** Open cases that the case has caused since then are kept for it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void carry(long causeId, LocalDateTime since) {
    mapper.carry(causeId, since);
  }

  /** One that is kept and is what would be opened; once each. */
  Optional<CaseFile> take(
      long causeId, String kind, String processKey, @Nullable Long subject, String unitCode) {
    return reads.carried(causeId, kind, processKey).stream()
        .filter(c -> Objects.equals(c.subjectPersonId(), subject))
        .filter(c -> c.unitCode().equals(unitCode))
        .filter(c -> mapper.takeCarried(causeId, c.id(), kind) > 0)
        .findFirst();
  }
}
