/** Who has which task: routing, exclusions, boxes and what can be done with a task. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "workflow",
      "audit",
      "organisation",
      "organisation :: imports",
      "identity",
      "form",
      "calendar",
      "casefile"
    })
package org.duban.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
