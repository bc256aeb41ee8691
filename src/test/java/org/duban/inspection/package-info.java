@NullUnmarked
package org.duban.inspection;

import org.jspecify.annotations.NullUnmarked;
