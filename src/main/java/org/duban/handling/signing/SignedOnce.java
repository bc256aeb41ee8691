package org.duban.handling.signing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.duban.handling.signing.persistence.SigningRoundMapper;
import org.duban.handling.signing.persistence.SigningRoundMapper.SignedThere;
import org.duban.inbox.Exclusion;
import org.duban.inbox.ExclusionReason;
import org.duban.inbox.FurtherExclusions;
import org.duban.inbox.OpenTask;
import org.duban.inbox.TaskModels;
import org.springframework.stereotype.Component;

/** Nobody signs twice in one round, whatever posts he holds and whomever he stands in for. */
@Component
class SignedOnce implements FurtherExclusions {

  private final SigningRoundMapper mapper;
  private final TaskModels models;

  SignedOnce(SigningRoundMapper mapper, TaskModels models) {
    this.mapper = mapper;
    this.models = models;
  }

  @Override
  public Map<String, Set<Exclusion>> of(Collection<OpenTask> tasks) {
    Collection<String> signed =
        tasks.stream()
            .filter(t -> !t.taskId().isEmpty())
            .filter(t -> models.rules(t.processDefinitionId(), t.taskKey()).signing())
            .map(OpenTask::taskId)
            .toList();
    Map<String, Set<Exclusion>> found = new LinkedHashMap<>();
    if (!signed.isEmpty()) {
      for (SignedThere s : mapper.signed(signed)) {
        found
            .computeIfAbsent(s.taskId(), t -> new LinkedHashSet<>())
            .add(new Exclusion(s.personId(), ExclusionReason.ACTED, s.taskKey()));
      }
    }
    return found;
  }
}
