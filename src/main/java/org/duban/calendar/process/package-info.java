@NullMarked
package org.duban.calendar.process;

import org.jspecify.annotations.NullMarked;
