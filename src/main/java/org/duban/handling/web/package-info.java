@NullMarked
package org.duban.handling.web;

import org.jspecify.annotations.NullMarked;
