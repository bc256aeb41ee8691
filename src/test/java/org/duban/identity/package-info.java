@NullMarked
package org.duban.identity;

import org.jspecify.annotations.NullMarked;
