/** What can be done with an open task besides completing it. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "workflow",
      "audit",
      "organisation",
      "identity",
      "calendar",
      "rule",
      "form",
      "casefile",
      "inbox",
      "notification"
    })
package org.duban.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
