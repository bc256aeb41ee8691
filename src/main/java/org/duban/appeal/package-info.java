/** What a person can do against a decision: re-check, re-review, contest of a veto (X.2). */
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
      "inbox",
      "register",
      "archive",
      "rule",
      "disposition"
    })
package org.duban.appeal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
