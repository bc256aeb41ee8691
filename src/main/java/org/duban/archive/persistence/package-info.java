@NullMarked
package org.duban.archive.persistence;

import org.jspecify.annotations.NullMarked;
