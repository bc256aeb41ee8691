/** Messages to people about their cases. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "workflow",
      "audit",
      "organisation",
      "identity",
      "calendar",
      "rule"
    })
package org.duban.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
