/** What every module stands on: database, time, errors, JSON; it knows no module. */
@NullMarked
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package org.duban.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
