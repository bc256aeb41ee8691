@NullMarked
package org.duban.register.web;

import org.jspecify.annotations.NullMarked;
