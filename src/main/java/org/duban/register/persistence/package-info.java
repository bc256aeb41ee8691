@NullMarked
package org.duban.register.persistence;

import org.jspecify.annotations.NullMarked;
