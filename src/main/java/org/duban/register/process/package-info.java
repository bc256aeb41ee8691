@NullMarked
package org.duban.register.process;

import org.jspecify.annotations.NullMarked;
