@NullMarked
package org.duban.document.layout;

import org.jspecify.annotations.NullMarked;
