/** Pictures and papers of a case: taken in, kept, shown. */
@NullMarked
@NamedInterface("attachment")
package org.duban.casefile.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
