package org.duban.inbox;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.calendar.DueSource;
import org.duban.calendar.DueStage;
import org.duban.calendar.DueTask;
import org.duban.inbox.persistence.DueMapper;
import org.duban.inbox.persistence.DueMapper.DueRow;
import org.duban.inbox.persistence.DueMapper.HolderRow;
import org.springframework.stereotype.Component;

/** Open tasks for the sweep over limits. */
@Component
class DueTasks implements DueSource {

  private final DueMapper mapper;

  DueTasks(DueMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<DueTask> untold(DueStage stage, LocalDateTime dueBefore, int limit) {
    List<DueRow> rows = mapper.unmarked(stage.ordinal(), dueBefore, limit);
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, Set<String>> holders = holders(rows.stream().map(DueRow::taskId).toList());
    return rows.stream()
        .map(
            r ->
                new DueTask(
                    r.taskId(),
                    r.caseId(),
                    r.caseNo(),
                    r.taskName(),
                    r.unitCode(),
                    r.due(),
                    holders.getOrDefault(r.taskId(), Set.of())))
        .toList();
  }

  @Override
  public Map<String, Set<String>> holders(Collection<String> taskIds) {
    return taskIds.isEmpty()
        ? Map.of()
        : mapper.holders(List.copyOf(taskIds)).stream()
            .collect(
                Collectors.groupingBy(
                    HolderRow::taskId, Collectors.mapping(HolderRow::holder, Collectors.toSet())));
  }

  @Override
  public void markTold(List<DueTask> tasks, DueStage stage) {
    mapper.mark(tasks, stage.ordinal());
  }

  @Override
  public void forgetDone() {
    mapper.forgetDone();
  }
}
