@NullMarked
package org.duban.notification.persistence;

import org.jspecify.annotations.NullMarked;
