package org.duban.handling.web;

import java.util.List;
import org.duban.handling.MoveDone;
import org.duban.handling.ReturnMode;
import org.duban.handling.SendBackTarget;
import org.duban.handling.SendingBack;
import org.duban.handling.SendingBack.Sent;
import org.duban.handling.SendingBack.SentBack;
import org.duban.handling.UndoPreview;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends cases back from a task. */
@RestController
@RequestMapping("/api/tasks/{id}/send-back")
class SendBackController {

  /** Where the task can be sent back to, nearest first. */
  record SendBackView(List<SendBackTarget> targets) {}

  /** Why the task is open again, and for what it waits. */
  record TaskSentView(@Nullable SentBack sentBack, @Nullable SentBack awaiting) {}

  /** To which step, how, and why; {@code version} of the task as the page saw it. */
  record SendBackRequest(
      String to,
      ReturnMode mode,
      @Nullable String reason,
      @Nullable String requestKey,
      @Nullable Integer version) {}

  private final SendingBack sending;

  SendBackController(SendingBack sending) {
    this.sending = sending;
  }

  @GetMapping
  SendBackView sendBackTargets(@PathVariable String id) {
    return new SendBackView(sending.targets(id));
  }

  /** Apart from the targets: whoever may see the task may know. */
  @GetMapping("/why")
  TaskSentView taskSentBack(@PathVariable String id) {
    Sent sent = sending.sent(id);
    return new TaskSentView(sent.sentBack(), sent.awaiting());
  }

  @GetMapping("/preview")
  UndoPreview previewSendBack(
      @PathVariable String id, @RequestParam String to, @RequestParam ReturnMode mode) {
    return sending.preview(id, to, mode);
  }

  @PostMapping
  MoveDone sendTaskBack(@PathVariable String id, @RequestBody SendBackRequest body) {
    return sending.sendBack(
        id, body.to(), body.mode(), body.reason(), body.requestKey(), body.version());
  }
}
