@NullMarked
package org.duban.identity.persistence;

import org.jspecify.annotations.NullMarked;
