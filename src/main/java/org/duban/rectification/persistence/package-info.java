@NullMarked
package org.duban.rectification.persistence;

import org.jspecify.annotations.NullMarked;
