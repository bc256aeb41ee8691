package org.duban.handling.web;

import java.util.List;
import org.duban.handling.DueHandOver;
import org.duban.handling.HandOver;
import org.duban.handling.HandedOver;
import org.duban.handling.HandingOver;
import org.duban.handling.web.PassingTaskController.ColleaguesView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class HandOverController {

  /** To whom, and why. */
  record HandOverOrder(long toPersonId, @Nullable String reason, @Nullable String requestKey) {}

  /** Whose posts ended and who still has something. */
  record DueHandOversView(List<DueHandOver> items) {}

  private final HandingOver handing;

  HandOverController(HandingOver handing) {
    this.handing = handing;
  }

  @GetMapping("/people/{id}/hand-over")
  HandOver handOverPreview(@PathVariable long id) {
    return handing.preview(id);
  }

  @GetMapping("/people/{id}/hand-over/candidates")
  ColleaguesView handOverCandidates(
      @PathVariable long id, @RequestParam(required = false) @Nullable String q) {
    return new ColleaguesView(handing.candidates(id, q));
  }

  @PostMapping("/people/{id}/hand-over")
  HandedOver handOverAll(@PathVariable long id, @RequestBody HandOverOrder body) {
    return handing.handOver(id, body.toPersonId(), body.reason(), body.requestKey());
  }

  @GetMapping("/hand-overs")
  DueHandOversView dueHandOvers() {
    return new DueHandOversView(handing.due());
  }
}
