@NullMarked
package org.duban.escalation.process;

import org.jspecify.annotations.NullMarked;
