/** Steps marked mandatory or irreversible, held at the engine against every operation. */
@NullMarked
package org.duban.workflow.marks;

import org.jspecify.annotations.NullMarked;
