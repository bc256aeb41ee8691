@NullUnmarked
package org.duban.publicity.mask;

import org.jspecify.annotations.NullUnmarked;
