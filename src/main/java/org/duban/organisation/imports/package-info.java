/** Reading of files, row by row, and what each kind of file means. */
@NullMarked
package org.duban.organisation.imports;

import org.jspecify.annotations.NullMarked;
