@NullMarked
package org.duban.workflow.persistence;

import org.jspecify.annotations.NullMarked;
