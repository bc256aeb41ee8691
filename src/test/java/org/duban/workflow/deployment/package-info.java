@NullMarked
package org.duban.workflow.deployment;

import org.jspecify.annotations.NullMarked;
