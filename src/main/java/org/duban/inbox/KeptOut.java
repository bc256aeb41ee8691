package org.duban.inbox;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.casefile.CaseFile;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who must not handle tasks, for those who know of further people. */
@Component
public class KeptOut {

  private final Exclusions exclusions;
  private final Rerouting rerouting;

  KeptOut(Exclusions exclusions, @Lazy Rerouting rerouting) {
    this.exclusions = exclusions;
    this.rerouting = rerouting;
  }

  /** Others are kept out of the case's open tasks now: they go to whom they belong. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(long caseId) {
    rerouting.ofCase(caseId);
  }

  /** Persons kept out of that task in the case, as things stand. */
  public Set<Long> of(CaseFile file, String processDefinitionId, String taskKey) {
    OpenTask toBe =
        new OpenTask(
            "",
            0,
            file.id(),
            file.number(),
            file.title(),
            file.processKey(),
            processDefinitionId,
            "",
            taskKey,
            taskKey,
            file.unitCode(),
            "",
            file.subjectPersonId(),
            file.campaignId(),
            OpenTask.NO_DUE,
            0,
            LocalDateTime.MIN,
            null,
            null);
    return exclusions
        .of(List.of(new EngineTask(toBe, List.of(), false)))
        .getOrDefault("", Set.of())
        .stream()
        .map(Exclusion::personId)
        .collect(Collectors.toSet());
  }
}
