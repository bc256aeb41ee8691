/** The demonstration county, made by the product's own importers and use cases. */
@NullMarked
@ApplicationModule
package org.duban.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
