package org.duban.identity;

import org.duban.audit.AuditReaders;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Component;

@Component
class PermittedAuditReaders implements AuditReaders {

  private final Permissions permissions;

  PermittedAuditReaders(Permissions permissions) {
    this.permissions = permissions;
  }

  @Override
  public void require() {
    if (!permissions.allowedSomewhere("audit.view")) {
      throw DubanException.forbidden("platform.forbidden");
    }
  }
}
