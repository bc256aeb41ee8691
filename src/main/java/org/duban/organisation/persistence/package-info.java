@NullMarked
package org.duban.organisation.persistence;

import org.jspecify.annotations.NullMarked;
