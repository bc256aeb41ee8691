@NullMarked
package org.duban.calendar.persistence;

import org.jspecify.annotations.NullMarked;
