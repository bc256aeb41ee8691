/** The process engine: configuration, deployment of processes, palette, sandbox, submissions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package org.duban.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
