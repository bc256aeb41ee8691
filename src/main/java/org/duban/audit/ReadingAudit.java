package org.duban.audit;

import java.time.LocalDate;
import java.util.List;
import org.duban.audit.persistence.AuditMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The audit for those who audit. Who may read it is asked of {@link AuditReaders}; reading and
 * verifying are acts on the audit themselves.
 */
@Service
@Transactional
public class ReadingAudit {

  private static final int LARGEST_PAGE = 200;

  private final AuditMapper mapper;
  private final AuditChain chain;
  private final AuditReaders readers;
  private final Audit audit;

  ReadingAudit(AuditMapper mapper, AuditChain chain, AuditReaders readers, Audit audit) {
    this.mapper = mapper;
    this.chain = chain;
    this.readers = readers;
    this.audit = audit;
  }

  /**
   * Newest first.
   *
   * @param before id of the last entry of the page before; null for the newest
   */
  public List<AuditEntry> page(AuditFilter filter, @Nullable Long before, int limit) {
    readers.require();
    int count = Math.max(1, Math.min(limit, LARGEST_PAGE));
    long end = before == null ? Long.MAX_VALUE : before;
    LocalDate last = filter.to();
    List<AuditEntry> page = mapper.page(filter, last == null ? null : last.plusDays(1), end, count);
    audit.record("audit.viewed", "audit", page.isEmpty() ? 0 : page.get(0).id());
    return page;
  }

  /** Walks the whole chain. */
  public AuditChain.Verification verify() {
    readers.require();
    AuditChain.Verification found = chain.verify();
    audit.record("audit.verified", "audit", found.length(), null, found.toString(), Audit.OK);
    return found;
  }
}
