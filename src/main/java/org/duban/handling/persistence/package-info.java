@NullMarked
package org.duban.handling.persistence;

import org.jspecify.annotations.NullMarked;
