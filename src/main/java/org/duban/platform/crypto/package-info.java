/** Keys, encrypted texts and the keyed hashes they are found by. */
@NullMarked
package org.duban.platform.crypto;

import org.jspecify.annotations.NullMarked;
