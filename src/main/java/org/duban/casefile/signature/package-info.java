/** How people sign: a picture each, shown where they signed. */
@NullMarked
package org.duban.casefile.signature;

import org.jspecify.annotations.NullMarked;
