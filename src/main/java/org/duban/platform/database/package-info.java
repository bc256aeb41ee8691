@NullMarked
package org.duban.platform.database;

import org.jspecify.annotations.NullMarked;
