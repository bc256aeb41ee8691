/** One file per case that opens without the product, for one case or a whole campaign. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform",
      "audit",
      "organisation",
      "identity",
      "rule",
      "casefile",
      "casefile :: attachment",
      "campaign"
    })
package org.duban.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
