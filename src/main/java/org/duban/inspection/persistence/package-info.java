@NullMarked
package org.duban.inspection.persistence;

import org.jspecify.annotations.NullMarked;
