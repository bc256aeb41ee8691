@NullMarked
package org.duban.platform.json;

import org.jspecify.annotations.NullMarked;
