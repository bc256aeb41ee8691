@NullUnmarked
package org.duban.rectification;

import org.jspecify.annotations.NullUnmarked;
