@NullMarked
package org.duban.inbox.process;

import org.jspecify.annotations.NullMarked;
