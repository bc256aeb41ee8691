package org.duban.appeal;

import org.duban.casefile.CaseAccess;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person says against a decision about him, by himself or from his paper. */
@Component
class OwnStatement {

  private static final int LONGEST = 4000;

  private final Cases cases;
  private final CaseAccess access;
  private final Permissions permissions;

  OwnStatement(Cases cases, CaseAccess access, Permissions permissions) {
    this.cases = cases;
    this.access = access;
    this.permissions = permissions;
  }

  /**
   * @throws DubanException invalid, if it says nothing, too much, or is not signed
   */
  void check(String reason, String signature) {
    if (reason.isBlank() || reason.length() > LONGEST) {
      throw DubanException.invalid("appeal.reason", LONGEST);
    }
    if (signature.isBlank()) {
      throw DubanException.invalid("appeal.signature");
    }
  }

  /**
   * The case it is about. Whoever enters it for the subject need not be able to see the case.
   *
   * @param forPersonId for whom it is entered, if not for oneself; needs {@code entry.assist}
   * @throws DubanException not found; forbidden
   */
  CaseFile about(long caseId, @Nullable Long forPersonId) {
    if (forPersonId == null) {
      return access.requireVisible(caseId);
    }
    CaseFile file =
        cases.find(caseId).orElseThrow(() -> DubanException.notFound("casefile.not-found"));
    permissions.require("entry.assist", file.unitCode());
    return file;
  }
}
