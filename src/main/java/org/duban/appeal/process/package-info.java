@NullMarked
package org.duban.appeal.process;

import org.jspecify.annotations.NullMarked;
