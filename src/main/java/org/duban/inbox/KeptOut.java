package org.duban.inbox;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** Who must not handle a task that is about to be created. */
@Component
public class KeptOut {

  private final Exclusions exclusions;

  KeptOut(Exclusions exclusions) {
    this.exclusions = exclusions;
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
