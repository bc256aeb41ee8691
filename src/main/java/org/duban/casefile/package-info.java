/** One row per case, its timeline, submissions, attachments and links. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "workflow",
      "audit",
      "organisation",
      "identity",
      "form",
      "calendar"
    })
package org.duban.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
