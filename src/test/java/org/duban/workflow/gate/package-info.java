@NullMarked
package org.duban.workflow.gate;

import org.jspecify.annotations.NullMarked;
