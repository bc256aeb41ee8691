/** Where this program, and nobody else on the machine, keeps what it writes for a moment. */
@NullMarked
package org.duban.platform.files;

import org.jspecify.annotations.NullMarked;
