/** Working days, limits and the sweep that finds what is due. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"platform", "workflow", "audit", "identity", "organisation", "rule"})
package org.duban.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
