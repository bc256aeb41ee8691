/** How definitions come into the engine: from the package at start-up, or from a publisher. */
@NullMarked
package org.duban.workflow.deployment;

import org.jspecify.annotations.NullMarked;
