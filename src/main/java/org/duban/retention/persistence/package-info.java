@NullMarked
package org.duban.retention.persistence;

import org.jspecify.annotations.NullMarked;
