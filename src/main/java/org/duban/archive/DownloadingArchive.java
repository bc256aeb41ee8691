package org.duban.archive;

import java.io.IOException;
import java.io.OutputStream;
import org.duban.audit.Audit;
import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the archive of a case out of the product. Permission: {@code archive.read} at the case's
 * unit; who may not even see the case is told that there is none. Audited.
 */
@Service
public class DownloadingArchive {

  static final String READ = "archive.read";

  private final CaseAccess access;
  private final CaseArchive archive;
  private final Permissions permissions;
  private final Audit audit;

  DownloadingArchive(CaseAccess access, CaseArchive archive, Permissions permissions, Audit audit) {
    this.access = access;
    this.archive = archive;
    this.permissions = permissions;
    this.audit = audit;
  }

  /**
   * Asked before the first byte is sent.
   *
   * @return the case
   * @throws DubanException not found; forbidden
   */
  @Transactional
  public CaseFile require(long caseId) {
    CaseFile file = access.requireVisible(caseId);
    permissions.require(READ, file.unitCode());
    audit.record("archive.downloaded", "case", caseId);
    return file;
  }

  @Transactional
  public void write(long caseId, OutputStream out) throws IOException {
    permissions.require(READ, access.requireVisible(caseId).unitCode());
    archive.write(caseId, out);
  }
}
