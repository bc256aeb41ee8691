/** Units, people, their posts, branches and relatives, and how they are imported. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "audit"})
package org.duban.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
