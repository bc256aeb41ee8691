@NullMarked
package org.duban.handling.signing.process;

import org.jspecify.annotations.NullMarked;
