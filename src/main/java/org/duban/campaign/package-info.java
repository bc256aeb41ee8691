/** Campaigns: scope, preflight, launch in bulk, rounds and draws. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "workflow",
      "audit",
      "organisation",
      "organisation :: imports",
      "identity",
      "casefile",
      "inbox",
      "calendar",
      "register",
      "rule",
      "publicity",
      "form",
      "notification",
      "reopening"
    })
package org.duban.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
