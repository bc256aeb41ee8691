@NullMarked
package org.duban.platform.time;

import org.jspecify.annotations.NullMarked;
