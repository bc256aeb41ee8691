package org.duban.inbox;

import java.time.LocalDateTime;
import org.duban.casefile.Light;
import org.jspecify.annotations.Nullable;

/**
 * One line of a box.
 *
 * @param taskId null in the box of started cases
 * @param due null if there is none, or nothing is to be done any more
 * @param priority of what is open, see {@link TaskPriority}; 50 elsewhere
 * @param at when it was done, started or, as a draft, saved; null for what is to do
 * @param status where the case stands
 * @param onBehalfOf whose task it is, if the actor has it only as his deputy
 * @param copy in the box of copies: why it lies there
 * @param delegated who delegated it to whom, while it is
 */
public record InboxLine(
    @Nullable String taskId,
    long caseId,
    String caseNo,
    String title,
    @Nullable String taskName,
    String processKey,
    String processName,
    String unitCode,
    String unitName,
    @Nullable String subjectName,
    @Nullable Long campaignId,
    @Nullable LocalDateTime due,
    @Nullable Integer workingDaysLeft,
    int priority,
    Light light,
    LocalDateTime createdAt,
    @Nullable String claimedBy,
    int version,
    @Nullable LocalDateTime at,
    @Nullable String status,
    @Nullable DelegationMark delegated,
    @Nullable CopyMark copy,
    @Nullable NamedPerson onBehalfOf) {

  InboxLine at(LocalDateTime when) {
    return with(when, copy, onBehalfOf);
  }

  InboxLine with(CopyMark mark) {
    return with(at, mark, onBehalfOf);
  }

  InboxLine onBehalfOf(NamedPerson principal) {
    return with(at, copy, principal);
  }

  private InboxLine with(
      @Nullable LocalDateTime when, @Nullable CopyMark mark, @Nullable NamedPerson principal) {
    return new InboxLine(
        taskId,
        caseId,
        caseNo,
        title,
        taskName,
        processKey,
        processName,
        unitCode,
        unitName,
        subjectName,
        campaignId,
        due,
        workingDaysLeft,
        priority,
        light,
        createdAt,
        claimedBy,
        version,
        when,
        status,
        delegated,
        mark,
        principal);
  }
}
