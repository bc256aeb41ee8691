@NullMarked
package org.duban.handling.signing.persistence;

import org.jspecify.annotations.NullMarked;
