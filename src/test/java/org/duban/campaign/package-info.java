@NullMarked
package org.duban.campaign;

import org.jspecify.annotations.NullMarked;
