/** Putting a wrong right: who helps, and whether it came back. */
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
      "reopening"
    })
package org.duban.rectification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
