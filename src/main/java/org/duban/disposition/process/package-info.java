/** Steps, functions and forms of dispositions. */
@NullMarked
package org.duban.disposition.process;

import org.jspecify.annotations.NullMarked;
