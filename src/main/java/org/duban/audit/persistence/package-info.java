@NullMarked
package org.duban.audit.persistence;

import org.jspecify.annotations.NullMarked;
