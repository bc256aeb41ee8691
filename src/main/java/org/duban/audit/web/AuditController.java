package org.duban.audit.web;

import java.time.LocalDate;
import java.util.List;
import org.duban.audit.AuditChain;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditFilter;
import org.duban.audit.ReadingAudit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit and its verification. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

  record AuditPage(List<AuditEntry> items, @Nullable String next) {}

  record AuditVerification(
      boolean intact, long length, @Nullable Long brokenAt, boolean headIntact) {}

  private final ReadingAudit reading;

  AuditController(ReadingAudit reading) {
    this.reading = reading;
  }

  @GetMapping
  AuditPage listAudit(
      @RequestParam(required = false) @Nullable Long after,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String actor,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String objectType,
      @RequestParam(required = false) @Nullable String objectId,
      @RequestParam(defaultValue = "50") int limit) {
    List<AuditEntry> page =
        reading.page(new AuditFilter(from, to, actor, kind, objectType, objectId), after, limit);
    String next = page.size() < limit ? null : String.valueOf(page.get(page.size() - 1).id());
    return new AuditPage(page, next);
  }

  @PostMapping("/verify")
  AuditVerification verifyAudit() {
    AuditChain.Verification found = reading.verify();
    return new AuditVerification(
        found.intact(), found.length(), found.brokenAt(), found.headIntact());
  }
}
