/** What must not be read on a public notice, and how it is made unreadable. */
@NullMarked
package org.duban.publicity.mask;

import org.jspecify.annotations.NullMarked;
