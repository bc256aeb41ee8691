@NullMarked
package org.duban.inspection.web;

import org.jspecify.annotations.NullMarked;
