/** The process engine: configuration, deployment of processes, palette, sandbox, submissions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit"})
package org.duban.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
