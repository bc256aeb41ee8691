package org.duban.casefile.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.casefile.Attachment;
import org.duban.casefile.Attachments;
import org.duban.casefile.attachment.persistence.AttachmentMapper;
import org.duban.casefile.attachment.persistence.AttachmentRow;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Binds attachments to the submission of their task. */
@Service
class SubmittedAttachments implements Attachments {

  private final AttachmentMapper mapper;
  private final MessageSource messages;

  SubmittedAttachments(AttachmentMapper mapper, MessageSource messages) {
    this.mapper = mapper;
    this.messages = messages;
  }

  @Override
  public List<String> missingKinds(String taskId, Collection<String> requiredKinds) {
    Set<String> there = Set.copyOf(mapper.kindsOfTask(taskId));
    return requiredKinds.stream().filter(k -> !there.contains(k)).distinct().toList();
  }

  @Override
  @Transactional
  public void accept(
      long caseId, String taskId, Collection<String> requiredKinds, List<Long> attachmentIds) {
    if (requiredKinds.isEmpty() && attachmentIds.isEmpty()) {
      return;
    }
    Map<Long, AttachmentRow> ofTask =
        mapper.lockOfTask(taskId).stream()
            .filter(a -> a.caseId() == caseId && !a.submitted())
            .collect(Collectors.toMap(AttachmentRow::id, Function.identity()));
    if (!ofTask.keySet().containsAll(attachmentIds)) {
      throw DubanException.invalid("attachment.of-another-task");
    }
    Set<String> kinds =
        attachmentIds.stream()
            .map(ofTask::get)
            .map(AttachmentRow::kind)
            .collect(Collectors.toSet());
    List<Problem> missing =
        requiredKinds.stream()
            .filter(k -> !kinds.contains(k))
            .distinct()
            .map(k -> Problem.at(k, "attachment.required", name(k)))
            .toList();
    if (!missing.isEmpty()) {
      throw DubanException.invalid("attachment.missing", missing);
    }
    attachmentIds.forEach(mapper::submit);
  }

  @Override
  public List<Attachment> submitted(long caseId) {
    return mapper.ofCase(caseId).stream()
        .filter(AttachmentRow::submitted)
        .map(AttachmentRow::toAttachment)
        .toList();
  }

  @Override
  @Transactional
  public int purge(long caseId) {
    return mapper.deleteOfCase(caseId);
  }

  private String name(String kind) {
    return String.valueOf(
        messages.getMessage(
            "attachment.kind." + kind, null, kind, LocaleContextHolder.getLocale()));
  }
}
