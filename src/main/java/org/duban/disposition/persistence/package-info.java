/** Rows of dispositions. */
@NullMarked
package org.duban.disposition.persistence;

import org.jspecify.annotations.NullMarked;
