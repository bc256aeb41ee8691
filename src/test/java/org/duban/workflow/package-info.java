@NullMarked
package org.duban.workflow;

import org.jspecify.annotations.NullMarked;
