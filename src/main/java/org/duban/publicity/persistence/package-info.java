@NullMarked
package org.duban.publicity.persistence;

import org.jspecify.annotations.NullMarked;
