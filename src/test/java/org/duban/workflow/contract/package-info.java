@NullMarked
package org.duban.workflow.contract;

import org.jspecify.annotations.NullMarked;
