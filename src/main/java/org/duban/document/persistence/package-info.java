@NullMarked
package org.duban.document.persistence;

import org.jspecify.annotations.NullMarked;
