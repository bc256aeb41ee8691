@NullMarked
package org.duban.appeal.persistence;

import org.jspecify.annotations.NullMarked;
