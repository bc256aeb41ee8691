/** Public notices: masking, objection, taking down. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "workflow",
      "audit",
      "organisation",
      "identity",
      "casefile",
      "document",
      "inbox",
      "calendar",
      "register",
      "rule",
      "form"
    })
package org.duban.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
