@NullMarked
package org.duban.limitchange.persistence;

import org.jspecify.annotations.NullMarked;
