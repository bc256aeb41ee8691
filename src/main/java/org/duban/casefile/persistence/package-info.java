@NullMarked
package org.duban.casefile.persistence;

import org.jspecify.annotations.NullMarked;
