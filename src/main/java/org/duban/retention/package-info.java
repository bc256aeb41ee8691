/** How long the contents of cases are kept, and their destruction after that, by two people. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "audit",
      "organisation",
      "identity",
      "rule",
      "calendar",
      "notification",
      "casefile"
    })
package org.duban.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
