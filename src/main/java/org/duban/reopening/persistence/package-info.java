@NullMarked
package org.duban.reopening.persistence;

import org.jspecify.annotations.NullMarked;
