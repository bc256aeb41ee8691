/** The product in a real browser, as its users use it. */
@NullMarked
package org.duban.e2e;

import org.jspecify.annotations.NullMarked;
