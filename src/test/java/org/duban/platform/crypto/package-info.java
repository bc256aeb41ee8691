@NullMarked
package org.duban.platform.crypto;

import org.jspecify.annotations.NullMarked;
