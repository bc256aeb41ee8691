package org.duban.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.audit.Audit;
import org.duban.casefile.PrintModel.PrintedAttachment;
import org.duban.casefile.PrintModel.PrintedPart;
import org.duban.identity.CurrentActor;
import org.duban.platform.time.ProductClock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a case on paper: what its page shows to the actor, and nothing else. Whoever may see the
 * case may print it; that it leaves the screen is audited.
 */
@Service
public class PrintingCase {

  private final ViewingCase viewing;
  private final Attachments attachments;
  private final CurrentActor current;
  private final ProductClock clock;
  private final MessageSource messages;
  private final Audit audit;

  PrintingCase(
      ViewingCase viewing,
      @Lazy Attachments attachments,
      @Lazy CurrentActor current,
      ProductClock clock,
      MessageSource messages,
      Audit audit) {
    this.viewing = viewing;
    this.attachments = attachments;
    this.current = current;
    this.clock = clock;
    this.messages = messages;
    this.audit = audit;
  }

  /**
   * @throws org.duban.platform.error.DubanException not found, if the actor may not see the case
   */
  @Transactional
  public PrintModel print(long caseId) {
    CaseDetail c = viewing.detail(caseId);
    List<Attachment> all = attachments.submitted(caseId);
    Set<Long> before =
        all.stream().map(Attachment::pairWith).filter(Objects::nonNull).collect(Collectors.toSet());
    List<PrintedPart> parts =
        viewing.submissions(caseId).stream()
            .map(
                s ->
                    part(
                        s,
                        all.stream()
                            .filter(a -> a.taskId().equals(s.taskId()))
                            .map(a -> printed(a, before))
                            .toList()))
            .toList();
    audit.record("case.printed", "case", caseId);
    return new PrintModel(
        c.caseNo(),
        c.title(),
        c.processName(),
        c.unitName(),
        c.subjectName(),
        c.status(),
        c.openedAt(),
        c.dueAt(),
        c.closedAt(),
        c.end(),
        null,
        parts,
        clock.now(),
        current.require().name());
  }

  private static PrintedPart part(SubmissionView s, List<PrintedAttachment> attachments) {
    return new PrintedPart(
        s.id(),
        Objects.requireNonNullElse(s.taskName(), s.taskKey()),
        FormLines.of(s.schema(), s.data()),
        s.who(),
        s.forWhom(),
        s.at(),
        s.signature(),
        attachments,
        s.deputyFor());
  }

  private PrintedAttachment printed(Attachment a, Set<Long> before) {
    String kindName =
        messages.getMessage(
            "attachment.kind." + a.kind(), null, a.kind(), LocaleContextHolder.getLocale());
    return new PrintedAttachment(
        a.id(),
        a.kind(),
        String.valueOf(kindName),
        a.name(),
        a.thumb(),
        a.takenAt(),
        a.lat(),
        a.lon(),
        before.contains(a.id()) ? Long.valueOf(a.id()) : a.pairWith());
  }
}
