/** Who did, saw and exported what, chained so that a later change shows. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package org.duban.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
