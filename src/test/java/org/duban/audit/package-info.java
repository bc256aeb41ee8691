@NullMarked
package org.duban.audit;

import org.jspecify.annotations.NullMarked;
