/** Reading of files, row by row, and what each kind of file means. */
@NullMarked
@NamedInterface("imports")
package org.duban.organisation.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
