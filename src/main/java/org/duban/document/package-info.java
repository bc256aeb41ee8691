/** Official documents: made from templates beside the processes, numbered at issue, kept. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"platform", "workflow", "audit", "organisation", "identity", "casefile"})
package org.duban.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
