/** Accounts, log-in and what a person may do where. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit", "organisation"})
package org.duban.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
