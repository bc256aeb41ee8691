package org.duban.audit;

/** Who may read the audit; answered by the module that knows permissions. */
public interface AuditReaders {

  /**
   * Permission {@code audit.view}.
   *
   * @throws org.duban.platform.error.DubanException forbidden
   */
  void require();
}
