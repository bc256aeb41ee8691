@NullMarked
package org.duban.reopening.process;

import org.jspecify.annotations.NullMarked;
