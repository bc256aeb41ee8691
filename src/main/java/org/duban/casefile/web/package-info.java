@NullMarked
package org.duban.casefile.web;

import org.jspecify.annotations.NullMarked;
