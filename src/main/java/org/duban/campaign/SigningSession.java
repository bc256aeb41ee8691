package org.duban.campaign;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.campaign.persistence.SheetViewMapper;
import org.duban.campaign.persistence.SheetViewMapper.OpenedSheet;
import org.duban.identity.CurrentActor;
import org.duban.inbox.CompletingTask;
import org.duban.inbox.CompletionRequest;
import org.duban.inbox.InboxFilter;
import org.duban.inbox.InboxLine;
import org.duban.inbox.ReadingInbox;
import org.duban.inbox.TaskDetail;
import org.duban.inbox.ViewingTask;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * One session in which a verifier signs up to fifty sheets, each seen singly (X.14): a sheet that
 * its signer never opened is refused. Whoever holds the tasks may; each is completed in a
 * transaction of its own, so that one that cannot be signed holds up no other.
 */
@Service
public class SigningSession {

  static final int AT_ONCE = 50;
  private static final String PROCESS = "declaration";

  /**
   * A sheet to be signed.
   *
   * @param openedAt when the actor opened it; null: not yet
   */
  public record SigningSheet(InboxLine task, @Nullable LocalDateTime openedAt) {}

  /** What is said of one sheet. */
  public record SheetSignature(
      String taskId,
      @Nullable Integer version,
      String requestKey,
      JsonNode data,
      boolean relationDeclared) {}

  /**
   * What became of one sheet.
   *
   * @param message why it was not signed
   */
  public record SheetResult(String taskId, boolean signed, @Nullable String message) {}

  private final ReadingInbox inbox;
  private final ViewingTask viewing;
  private final CompletingTask completing;
  private final SheetViewMapper views;
  private final CurrentActor actor;
  private final ProductClock clock;
  private final MessageSource messages;

  SigningSession(
      ReadingInbox inbox,
      ViewingTask viewing,
      CompletingTask completing,
      SheetViewMapper views,
      CurrentActor actor,
      ProductClock clock,
      MessageSource messages) {
    this.inbox = inbox;
    this.viewing = viewing;
    this.completing = completing;
    this.views = views;
    this.actor = actor;
    this.clock = clock;
    this.messages = messages;
  }

  /** The actor's next sheets, those due first. */
  @Transactional(readOnly = true)
  public List<SigningSheet> sheets(String taskKey) {
    List<InboxLine> lines =
        inbox
            .todo(new InboxFilter(null, PROCESS, null, null, null, null, null), null, 2 * AT_ONCE)
            .items();
    List<String> ids = lines.stream().map(InboxLine::taskId).filter(Objects::nonNull).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Set<String> wanted = new HashSet<>(views.withKey(taskKey, ids));
    Map<String, LocalDateTime> opened = opened(ids);
    return lines.stream()
        .filter(l -> l.taskId() != null && wanted.contains(l.taskId()))
        .limit(AT_ONCE)
        .map(l -> new SigningSheet(l, opened.get(String.valueOf(l.taskId()))))
        .toList();
  }

  /** Opens one sheet; the server remembers that its signer saw it. */
  @Transactional
  public TaskDetail open(String taskId) {
    TaskDetail sheet = viewing.view(taskId);
    views.opened(taskId, actor.require().personId(), clock.now());
    return sheet;
  }

  /**
   * Signs each sheet that was opened.
   *
   * @throws DubanException invalid, if there are more than fifty
   */
  public List<SheetResult> sign(List<SheetSignature> signatures) {
    if (signatures.size() > AT_ONCE) {
      throw DubanException.invalid("campaign.session-full", AT_ONCE);
    }
    Map<String, LocalDateTime> opened =
        signatures.isEmpty()
            ? Map.of()
            : opened(signatures.stream().map(SheetSignature::taskId).toList());
    List<SheetResult> results = new ArrayList<>();
    for (SheetSignature s : signatures) {
      results.add(
          opened.containsKey(s.taskId())
              ? sign(s)
              : refused(s, DubanException.conflict("campaign.not-opened")));
    }
    return results;
  }

  private SheetResult sign(SheetSignature s) {
    try {
      completing.complete(
          s.taskId(),
          new CompletionRequest(
              s.data(), s.requestKey(), s.version(), List.of(), null, s.relationDeclared()));
      return new SheetResult(s.taskId(), true, null);
    } catch (DubanException e) {
      return refused(s, e);
    }
  }

  private SheetResult refused(SheetSignature s, DubanException e) {
    return new SheetResult(
        s.taskId(),
        false,
        messages.getMessage(
            e.code(), e.args().toArray(), e.code(), LocaleContextHolder.getLocale()));
  }

  private Map<String, LocalDateTime> opened(List<String> tasks) {
    return views.ofTasks(actor.require().personId(), tasks).stream()
        .collect(Collectors.toMap(OpenedSheet::taskId, OpenedSheet::openedAt));
  }
}
