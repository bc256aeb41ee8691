@NullMarked
package org.duban.inbox.persistence;

import org.jspecify.annotations.NullMarked;
