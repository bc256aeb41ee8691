/** Findings of checks, the strikes they count, and the steps that follow (P5.7). */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "workflow",
      "audit",
      "organisation",
      "identity",
      "campaign",
      "casefile",
      "document",
      "inbox",
      "calendar",
      "register",
      "rule",
      "publicity",
      "archive",
      "transfer"
    })
package org.duban.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
