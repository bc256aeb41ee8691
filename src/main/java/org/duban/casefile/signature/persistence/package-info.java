@NullMarked
package org.duban.casefile.signature.persistence;

import org.jspecify.annotations.NullMarked;
