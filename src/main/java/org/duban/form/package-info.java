/** What may be submitted at a task, checked on the server. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "workflow"})
package org.duban.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
