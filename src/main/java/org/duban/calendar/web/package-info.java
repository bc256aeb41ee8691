@NullMarked
package org.duban.calendar.web;

import org.jspecify.annotations.NullMarked;
