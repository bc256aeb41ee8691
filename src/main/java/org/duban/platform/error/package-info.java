@NullMarked
package org.duban.platform.error;

import org.jspecify.annotations.NullMarked;
