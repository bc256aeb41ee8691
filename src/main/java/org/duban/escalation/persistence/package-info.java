@NullMarked
package org.duban.escalation.persistence;

import org.jspecify.annotations.NullMarked;
