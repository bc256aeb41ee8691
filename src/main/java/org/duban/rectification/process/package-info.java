@NullMarked
package org.duban.rectification.process;

import org.jspecify.annotations.NullMarked;
