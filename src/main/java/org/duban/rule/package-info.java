/** Versioned figures of law and policy, each with the dates between which it holds. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "workflow", "audit", "identity"})
package org.duban.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
