/**
 * Re-opening a closed case by approval: a new case of the same process; the old one stays closed.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "workflow",
      "audit",
      "organisation",
      "identity",
      "rule",
      "casefile",
      "inbox"
    })
package org.duban.reopening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
