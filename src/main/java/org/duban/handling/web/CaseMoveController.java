package org.duban.handling.web;

import java.util.List;
import org.duban.handling.JumpingTask;
import org.duban.handling.MoveDone;
import org.duban.handling.MoveFrom;
import org.duban.handling.TerminatingCase;
import org.duban.handling.UndoPreview;
import org.duban.handling.WithdrawalOffer;
import org.duban.handling.WithdrawingCompletion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes back, moves and ends cases. */
@RestController
@RequestMapping("/api/cases/{id}")
class CaseMoveController {

  /** Why. */
  record CaseMoveReason(@Nullable String reason, @Nullable String requestKey) {}

  /** From which open task to which step, and why. */
  record CaseMoveRequest(
      String from, String to, @Nullable String reason, @Nullable String requestKey) {}

  /** Open tasks, and where they can be moved to. */
  record MovesView(List<MoveFrom> from) {}

  private final WithdrawingCompletion withdrawing;
  private final JumpingTask jumping;
  private final TerminatingCase terminating;

  CaseMoveController(
      WithdrawingCompletion withdrawing, JumpingTask jumping, TerminatingCase terminating) {
    this.withdrawing = withdrawing;
    this.jumping = jumping;
    this.terminating = terminating;
  }

  @GetMapping("/withdrawal")
  WithdrawalOffer offerWithdrawal(@PathVariable long id) {
    return withdrawing.offer(id);
  }

  @PostMapping("/withdrawal")
  MoveDone withdrawCompletion(@PathVariable long id, @RequestBody CaseMoveReason body) {
    return withdrawing.withdraw(id, body.reason(), body.requestKey());
  }

  @GetMapping("/moves")
  MovesView caseMoves(@PathVariable long id) {
    return new MovesView(jumping.moves(id));
  }

  @GetMapping("/moves/preview")
  UndoPreview previewCaseMove(
      @PathVariable long id, @RequestParam String from, @RequestParam String to) {
    return jumping.preview(id, from, to);
  }

  @PostMapping("/moves")
  MoveDone moveCase(@PathVariable long id, @RequestBody CaseMoveRequest body) {
    return jumping.jump(id, body.from(), body.to(), body.reason(), body.requestKey());
  }

  @GetMapping("/termination")
  UndoPreview previewTermination(@PathVariable long id) {
    return terminating.preview(id);
  }

  @PostMapping("/termination")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void terminateCase(@PathVariable long id, @RequestBody CaseMoveReason body) {
    terminating.terminate(id, body.reason(), body.requestKey());
  }
}
