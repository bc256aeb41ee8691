@NullMarked
package org.duban.document.web;

import org.jspecify.annotations.NullMarked;
