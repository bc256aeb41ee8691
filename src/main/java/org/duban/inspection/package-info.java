/** Checks against what departments know: record lists, matches, decisions (X.13). */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "workflow",
      "audit",
      "organisation",
      "organisation :: imports",
      "identity",
      "campaign",
      "casefile",
      "inbox",
      "form",
      "register"
    })
package org.duban.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
