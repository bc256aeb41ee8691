package org.duban.transfer.web;

import org.duban.transfer.TransferView;
import org.duban.transfer.ViewingTransfer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What left our scope, and what came back. */
@RestController
@RequestMapping("/api/transfers")
class TransferController {

  private final ViewingTransfer viewing;

  TransferController(ViewingTransfer viewing) {
    this.viewing = viewing;
  }

  @GetMapping("/{caseId}")
  TransferView getTransfer(@PathVariable long caseId) {
    return viewing.view(caseId);
  }
}
