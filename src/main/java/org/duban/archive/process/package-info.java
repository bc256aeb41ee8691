@NullMarked
package org.duban.archive.process;

import org.jspecify.annotations.NullMarked;
