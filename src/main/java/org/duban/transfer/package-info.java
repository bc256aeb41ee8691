/** What leaves our scope: the sheet, its receipt, and the result that comes back. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "workflow",
      "audit",
      "organisation",
      "identity",
      "calendar",
      "casefile",
      "document",
      "inbox",
      "archive",
      "rule"
    })
package org.duban.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
