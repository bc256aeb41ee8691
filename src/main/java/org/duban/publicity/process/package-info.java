/** Palette steps of notices. */
@NullMarked
package org.duban.publicity.process;

import org.jspecify.annotations.NullMarked;
