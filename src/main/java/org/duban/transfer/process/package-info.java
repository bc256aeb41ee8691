@NullMarked
package org.duban.transfer.process;

import org.jspecify.annotations.NullMarked;
