/** Pages of dispositions. */
@NullMarked
package org.duban.disposition.web;

import org.jspecify.annotations.NullMarked;
