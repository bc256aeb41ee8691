@NullMarked
package org.duban.transfer.persistence;

import org.jspecify.annotations.NullMarked;
