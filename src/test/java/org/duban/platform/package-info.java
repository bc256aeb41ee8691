@NullMarked
package org.duban.platform;

import org.jspecify.annotations.NullMarked;
