package org.duban.reopening.web;

import java.util.Locale;
import org.duban.casefile.CaseFile;
import org.duban.reopening.ApplyingReopening;
import org.duban.reopening.ApplyingReopening.ReopeningState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applying for the re-opening of a case. */
@RestController
@RequestMapping("/api/cases/{id}/reopening")
class ReopeningController {

  /** A wish to re-open. */
  record ReopeningWish(@Nullable String reason) {}

  /** The case in which it is decided. */
  record ReopeningAsked(long caseId, String caseNo) {}

  /**
   * Whether the actor may apply.
   *
   * @param reason why not, in words
   */
  record ReopeningView(boolean allowed, @Nullable String reason, @Nullable Long pendingCaseId) {}

  private final ApplyingReopening applying;
  private final MessageSource messages;

  ReopeningController(ApplyingReopening applying, MessageSource messages) {
    this.applying = applying;
    this.messages = messages;
  }

  @GetMapping
  ReopeningView readReopening(@PathVariable long id, Locale locale) {
    ReopeningState state = applying.state(id);
    String reason =
        state.reason() == null
            ? null
            : messages.getMessage(state.reason(), new Object[] {""}, locale);
    return new ReopeningView(state.allowed(), reason, state.pendingCaseId());
  }

  @PostMapping
  ReopeningAsked askReopening(@PathVariable long id, @RequestBody ReopeningWish wish) {
    CaseFile opened = applying.apply(id, wish.reason() == null ? "" : wish.reason());
    return new ReopeningAsked(opened.id(), opened.number());
  }
}
