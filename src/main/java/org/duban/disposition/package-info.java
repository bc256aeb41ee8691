/** What follows from a person's problems: facts, proposed outcome, defence, decision, effect. */
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
      "register",
      "rule",
      "campaign",
      "transfer",
      "archive"
    })
package org.duban.disposition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
