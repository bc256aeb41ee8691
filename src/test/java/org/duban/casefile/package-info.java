@NullMarked
package org.duban.casefile;

import org.jspecify.annotations.NullMarked;
