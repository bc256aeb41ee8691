@NullMarked
package org.duban.document.process;

import org.jspecify.annotations.NullMarked;
