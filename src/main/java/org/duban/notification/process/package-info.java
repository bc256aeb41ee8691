@NullMarked
package org.duban.notification.process;

import org.jspecify.annotations.NullMarked;
