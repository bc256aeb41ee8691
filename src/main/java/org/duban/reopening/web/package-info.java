@NullMarked
package org.duban.reopening.web;

import org.jspecify.annotations.NullMarked;
