/** Ledgers defined by data: rows, filters, export. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "workflow",
      "audit",
      "organisation",
      "identity",
      "casefile",
      "calendar",
      "rule"
    })
package org.duban.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
