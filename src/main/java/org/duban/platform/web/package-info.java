@NullMarked
package org.duban.platform.web;

import org.jspecify.annotations.NullMarked;
