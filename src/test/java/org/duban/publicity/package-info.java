@NullUnmarked
package org.duban.publicity;

import org.jspecify.annotations.NullUnmarked;
