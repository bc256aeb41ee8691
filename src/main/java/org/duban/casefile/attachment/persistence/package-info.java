@NullMarked
package org.duban.casefile.attachment.persistence;

import org.jspecify.annotations.NullMarked;
