/** Tasks that several people sign, and signers added and taken away while it runs. */
@NullMarked
package org.duban.handling.signing;

import org.jspecify.annotations.NullMarked;
