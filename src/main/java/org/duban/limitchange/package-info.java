/** Asking for more time on a task, for a stop of its limit, or to go on; decided by a task. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "workflow",
      "audit",
      "organisation",
      "identity",
      "rule",
      "calendar",
      "casefile",
      "inbox"
    })
package org.duban.limitchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
