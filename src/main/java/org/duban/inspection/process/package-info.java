@NullMarked
package org.duban.inspection.process;

import org.jspecify.annotations.NullMarked;
