@NullMarked
package org.duban.workflow.sandbox;

import org.jspecify.annotations.NullMarked;
