package org.duban.disposition;

import java.util.Optional;
import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.duban.casefile.CaseHold;
import org.duban.disposition.persistence.DecisionPaperMapper;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/**
 * Drafts of decisions go with their case; the decision itself stays, and keeps its case while it
 * has effect.
 */
@Component
class DispositionContents implements CaseContents, CaseHold {

  private final Dispositions dispositions;
  private final DecisionPaperMapper papers;
  private final ProductClock clock;

  DispositionContents(Dispositions dispositions, DecisionPaperMapper papers, ProductClock clock) {
    this.dispositions = dispositions;
    this.papers = papers;
    this.clock = clock;
  }

  @Override
  public int purge(CaseFile file) {
    return papers.deleteDrafts(file.id());
  }

  @Override
  public Optional<String> because(CaseFile file) {
    boolean running =
        dispositions
            .decision(file.id())
            .filter(d -> !d.effectUntil().isBefore(clock.today()))
            .isPresent();
    boolean revoked = dispositions.ofCase(file.id()).filter(Disposition::revoked).isPresent();
    return running && !revoked ? Optional.of("retention.held.effect") : Optional.empty();
  }
}
