@NullMarked
package org.duban.workflow.web;

import org.jspecify.annotations.NullMarked;
