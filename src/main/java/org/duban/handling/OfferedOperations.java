package org.duban.handling;

import java.util.Comparator;
import java.util.List;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TasksAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current actor can do with a task besides completing it. */
@Service
public class OfferedOperations {

  private static final List<String> ORDER =
      List.of(
          "transfer",
          "delegate",
          "delegation-return",
          "delegation-recall",
          "consult",
          "copy",
          "urge",
          "send-back",
          "add-signer",
          "remove-signer",
          "withdraw",
          "jump",
          "terminate");

  private final TasksAtHand tasks;
  private final List<TaskOperation> operations;
  private final CurrentActor current;
  private final MessageSource messages;

  OfferedOperations(
      TasksAtHand tasks,
      ObjectProvider<TaskOperation> operations,
      CurrentActor current,
      MessageSource messages) {
    this.tasks = tasks;
    this.operations =
        operations.stream().sorted(Comparator.comparingInt(o -> place(o.key()))).toList();
    this.current = current;
    this.messages = messages;
  }

  /**
   * All operations there are, always in the same order.
   *
   * @throws org.duban.platform.error.DubanException not found, if the task is not for the actor;
   *     conflict, if it was completed
   */
  @Transactional(readOnly = true)
  public List<OfferedOperation> of(String taskId) {
    Actor actor = current.require();
    TaskAtHand task = tasks.visible(taskId);
    return operations.stream().map(o -> offered(o.key(), o.offer(task, actor))).toList();
  }

  private OfferedOperation offered(String key, Offer offer) {
    return new OfferedOperation(key, offer.allowed(), text(offer));
  }

  private @Nullable String text(Offer offer) {
    return offer.reason() == null
        ? null
        : messages.getMessage(
            offer.reason(), offer.args().toArray(), LocaleContextHolder.getLocale());
  }

  private static int place(String key) {
    int at = ORDER.indexOf(key);
    return at < 0 ? ORDER.size() : at;
  }
}
