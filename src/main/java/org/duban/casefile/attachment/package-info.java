@NullMarked
package org.duban.casefile.attachment;

import org.jspecify.annotations.NullMarked;
