@NullMarked
package org.duban.casefile.process;

import org.jspecify.annotations.NullMarked;
