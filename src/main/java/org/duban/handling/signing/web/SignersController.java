package org.duban.handling.signing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.duban.handling.Offer;
import org.duban.handling.signing.AddedMode;
import org.duban.handling.signing.AddingSigners;
import org.duban.handling.signing.ReadingSigners;
import org.duban.handling.signing.RemovingSigner;
import org.duban.handling.signing.SignersView;
import org.duban.identity.CurrentActor;
import org.duban.inbox.TaskAtHand;
import org.duban.inbox.TasksAtHand;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tasks/{id}/signers")
class SignersController {

  /** Whom to add, and when they act. */
  record SignersToAdd(
      @Nullable AddedMode mode,
      @Nullable List<Long> personIds,
      @Nullable String reason,
      @Nullable String requestKey,
      @Nullable Integer version) {}

  /** Why a signer is taken away. */
  record SignerRemoval(@Nullable String reason, @Nullable String requestKey) {}

  /** Whether signers can be added in that way, and why not. */
  record SignerMode(AddedMode mode, boolean allowed, @Nullable String reason) {}

  /** The ways of adding signers. */
  record SignerModes(List<SignerMode> items) {}

  private final ReadingSigners reading;
  private final AddingSigners adding;
  private final RemovingSigner removing;
  private final TasksAtHand tasks;
  private final CurrentActor current;
  private final MessageSource messages;

  SignersController(
      ReadingSigners reading,
      AddingSigners adding,
      RemovingSigner removing,
      TasksAtHand tasks,
      CurrentActor current,
      MessageSource messages) {
    this.reading = reading;
    this.adding = adding;
    this.removing = removing;
    this.tasks = tasks;
    this.current = current;
    this.messages = messages;
  }

  @GetMapping
  SignersView taskSigners(@PathVariable String id) {
    return reading.of(id);
  }

  @GetMapping("/modes")
  SignerModes taskSignerModes(@PathVariable String id) {
    TaskAtHand task = tasks.visible(id);
    Offer his = adding.offer(task, current.require());
    return new SignerModes(
        Arrays.stream(AddedMode.values())
            .map(m -> mode(m, his.allowed() ? adding.offer(task, m) : his))
            .toList());
  }

  private SignerMode mode(AddedMode mode, Offer offer) {
    return new SignerMode(
        mode,
        offer.allowed(),
        offer.reason() == null
            ? null
            : messages.getMessage(
                offer.reason(), offer.args().toArray(), LocaleContextHolder.getLocale()));
  }

  @PostMapping
  SignersView addTaskSigners(@PathVariable String id, @RequestBody SignersToAdd body) {
    if (body.mode() == null) {
      throw DubanException.invalid("handling.sign.mode");
    }
    return adding.add(
        id,
        body.mode(),
        Objects.requireNonNullElse(body.personIds(), List.of()),
        body.reason(),
        body.requestKey(),
        body.version());
  }

  @PostMapping("/{memberId}/removal")
  SignersView removeTaskSigner(
      @PathVariable String id, @PathVariable long memberId, @RequestBody SignerRemoval body) {
    return removing.remove(id, memberId, body.reason(), body.requestKey());
  }
}
