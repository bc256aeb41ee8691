package org.duban.inbox.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.duban.inbox.InboxLine;
import org.duban.inbox.TaskDetail;
import org.duban.inbox.TaskDetail.AskedTurn;
import org.duban.inbox.TaskDetail.RequiredAttachment;
import org.duban.inbox.TaskDetail.TaskFormView;
import org.duban.inbox.TaskDraft;
import org.jspecify.annotations.Nullable;

/** A task as its page reads it: the line of the list and the rest, side by side. */
record TaskView(
    @JsonUnwrapped InboxLine line,
    String processDefinitionId,
    String taskKey,
    String documentation,
    String ruleText,
    @Nullable TaskFormView form,
    @Nullable Long subjectPersonId,
    @Nullable String assignee,
    boolean canComplete,
    boolean canClaim,
    boolean claimedByMe,
    List<RequiredAttachment> requiredAttachments,
    boolean assist,
    boolean mandatory,
    boolean irreversible,
    boolean relationDeclarationNeeded,
    @Nullable String excludedBecause,
    @Nullable TaskDraft draft,
    @Nullable AskedTurn turn) {

  static TaskView of(TaskDetail d) {
    return new TaskView(
        d.line(),
        d.processDefinitionId(),
        d.taskKey(),
        d.documentation(),
        d.ruleText(),
        d.form(),
        d.subjectPersonId(),
        d.line().claimedBy(),
        d.canComplete(),
        d.canClaim(),
        d.claimedByMe(),
        d.requiredAttachments(),
        d.assist(),
        d.mandatory(),
        d.irreversible(),
        d.relationDeclarationNeeded(),
        d.excludedBecause(),
        d.draft(),
        d.turn());
  }
}
