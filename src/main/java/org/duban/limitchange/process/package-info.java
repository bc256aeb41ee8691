@NullMarked
package org.duban.limitchange.process;

import org.jspecify.annotations.NullMarked;
