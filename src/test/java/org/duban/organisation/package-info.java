@NullMarked
package org.duban.organisation;

import org.jspecify.annotations.NullMarked;
